package de.chancenwege.service.rulebook;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.rulebook.archive.StoredVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule files that came with this program.
 *
 * @param files all of them
 */
record ShippedSet(List<RuleFile> files) {
  ShippedSet {
    files = List.copyOf(files);
  }

  /** Tells sets of files apart. */
  String id() {
    var lines =
        files.stream()
            .map(file -> file.path() + ' ' + file.sha256())
            .sorted()
            .collect(Collectors.joining("\n"));
    return new RuleFile("", lines.getBytes(StandardCharsets.UTF_8)).sha256();
  }

  /**
   * All files of the next rulebook: those of the program, except for the subjects that people
   * approved something for. These stay exactly as they are.
   */
  List<RuleFile> mergedInto(List<RuleFile> stored, Set<String> approvedSubjects) {
    var merged = new ArrayList<RuleFile>();
    stored.stream().filter(file -> isIn(approvedSubjects, file)).forEach(merged::add);
    files.stream().filter(file -> !isIn(approvedSubjects, file)).forEach(merged::add);
    return merged;
  }

  /** Shipped files that the rules of the house keep out. */
  List<RuleFile> keptOut(List<RuleFile> stored, Set<String> approvedSubjects) {
    return files.stream()
        .filter(file -> isIn(approvedSubjects, file) && !stored.contains(file))
        .toList();
  }

  private static boolean isIn(Set<String> subjects, RuleFile file) {
    return subjects.contains(StoredVersion.subject(file.path()));
  }
}
