package de.chancenwege.service.editing.api;

import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.rules.xml.DmnWriter;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file that a program sends for a draft. */
final class SentFile {
  private SentFile() {}

  /**
   * What is to be saved: the same in its canonical form.
   *
   * @throws ProblemException if it cannot be read as what the draft is of
   */
  static byte[] canonical(Draft draft, byte[] sent) {
    var file = new RuleFile(draft.path(), sent);
    return RuleList.isList(draft.path()) ? list(file, draft) : table(file);
  }

  private static byte[] table(RuleFile file) {
    var read = DmnReader.read(file);
    var table = read.content().orElseThrow(() -> Issues.problem(read.issues()));
    return DmnWriter.write(table).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] list(RuleFile file, Draft draft) {
    var faults = Catalogue.faults(file);
    if (!faults.isEmpty()) {
      throw Issues.problem(faults);
    }
    var headings = RuleList.read(draft.base()).map(RuleList::headings).orElse(List.of());
    return RuleList.read(file)
        .filter(list -> list.headings().equals(headings))
        .map(list -> list.file().content())
        .orElseThrow(() -> Issues.problem(List.of(otherColumns(file, headings))));
  }

  private static Issue otherColumns(RuleFile file, List<String> headings) {
    return Issue.ofFile(
        file.path(),
        "Die Liste hat andere Spalten.",
        "Bitte diese Überschriften nehmen: %s.".formatted(String.join(";", headings)));
  }
}
