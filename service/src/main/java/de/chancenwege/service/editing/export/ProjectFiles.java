package de.chancenwege.service.editing.export;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedCases;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.overview.LawDocuments;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.TableCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of the folder of rules in the project: tables and lists, cases beside tables, and the
 * documents that are made from the tables.
 */
final class ProjectFiles {
  private ProjectFiles() {}

  /**
   * As the program came with them.
   *
   * @param folders tables whose cases are wanted
   */
  static List<RuleFile> shipped(Set<String> folders) {
    if (Rulebook.restore(ShippedRules.files()) instanceof Loaded.Ready ready) {
      return of(
          ready.rulebook(),
          folders.stream().collect(Collectors.toMap(Function.identity(), folder -> List.of())));
    }
    throw new IllegalStateException("the rules of the program cannot be read");
  }

  /**
   * As they would be with another rulebook and more cases.
   *
   * @param added the cases, by the folder of the tables beside which they stand
   */
  static List<RuleFile> of(Rulebook rulebook, Map<String, List<TableCase>> added) {
    var documents = new LawDocuments(rulebook);
    var made =
        Stream.of(
            file("INDEX.md", documents.index()), file("PRUEFBEDARF.md", documents.openQuestions()));
    var cases =
        added.entrySet().stream()
            .map(beside -> cases(beside.getKey(), beside.getValue()))
            .filter(file -> !file.text().isEmpty());
    return Stream.of(rulebook.files().stream(), cases, made).flatMap(Function.identity()).toList();
  }

  private static RuleFile cases(String folder, List<TableCase> added) {
    var shipped = ShippedCases.find(folder).orElse("");
    var known = shipped.isEmpty() ? List.<String>of() : ids(CaseFile.read(shipped));
    var more = added.stream().filter(one -> !known.contains(one.id())).toList();
    return file("tables/" + folder + "/cases.yaml", CaseFile.append(shipped, more));
  }

  private static List<String> ids(List<TableCase> cases) {
    return cases.stream().map(TableCase::id).toList();
  }

  private static RuleFile file(String path, String text) {
    return new RuleFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
