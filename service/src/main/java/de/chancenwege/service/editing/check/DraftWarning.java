package de.chancenwege.service.editing.check;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.NewVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a draft may do, but seldom is meant to. */
final class DraftWarning {
  private DraftWarning() {}

  /** What whoever makes a new version should look at; nothing forbids to submit it. */
  static List<Issue> of(Draft draft, LocalDate today) {
    return draft.kind() == DraftKind.VERSION
        ? DmnReader.read(draft.file())
            .content()
            .map(table -> of(draft, table, today))
            .orElse(List.of())
        : List.of();
  }

  private static List<Issue> of(Draft draft, TableFile table, LocalDate today) {
    var warnings = new ArrayList<Issue>();
    if (table.validFrom().isBefore(today)) {
      warnings.add(
          Issue.ofFile(
              draft.path(),
              "Der erste Tag ist vorbei: Die Fassung ändert auch, was für vergangene Tage gilt.",
              "Bitte prüfen, ob das Recht rückwirkend gilt oder der Tag falsch ist."));
    }
    if (isCopy(draft, table)) {
      warnings.add(
          Issue.ofFile(
              draft.path(),
              "Bis auf den ersten Tag ist der Entwurf gleich der Fassung, von der er ausgeht.",
              "Bitte prüfen, ob noch etwas zu ändern ist."));
    }
    return warnings;
  }

  private static boolean isCopy(Draft draft, TableFile table) {
    return DmnReader.read(draft.base())
        .content()
        .filter(base -> NewVersion.of(base, table.validFrom()).equals(draft.file()))
        .isPresent();
  }
}
