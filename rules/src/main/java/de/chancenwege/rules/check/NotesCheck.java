package de.chancenwege.rules.check;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Row;
import java.util.Arrays;
import java.util.List;

/** Checks what a row must say about itself: its norm, its reason, how sure it is. */
final class NotesCheck {

  private static final List<String> CERTAINTIES =
      Arrays.stream(Certainty.values()).map(Certainty::code).toList();

  private final Report report;
  private final List<String> flags;

  NotesCheck(Report report, List<String> flags) {
    this.report = report;
    this.flags = flags;
  }

  void check(Row row) {
    var notes = row.annotations();
    if (notes.norms().isEmpty() || !notes.norms().stream().allMatch(n -> n.matches(".*\\d.*"))) {
      add(
          row,
          0,
          "Die Rechtsgrundlage fehlt oder nennt keine Vorschrift.",
          "Bitte die Norm bis auf Satz und Nummer angeben.");
    }
    if (notes.reason().isBlank()) {
      add(row, 1, "Die Begründung fehlt.", "Bitte einen einfachen deutschen Satz schreiben.");
    }
    if (!CERTAINTIES.contains(notes.certainty())) {
      add(
          row,
          2,
          "Die Sicherheit „%s“ gibt es nicht.".formatted(notes.certainty()),
          "Erlaubt sind %s.".formatted(String.join(", ", CERTAINTIES)));
    }
    notes.flags().stream()
        .filter(flag -> !flags.contains(flag))
        .forEach(flag -> unknown(row, flag));
  }

  private void unknown(Row row, String flag) {
    add(row, 3, Report.unknownCode(flag), Report.meant(flag, flags, "vocabulary/pruefbedarf.csv"));
  }

  private void add(Row row, int heading, String message, String remedy) {
    report.add(row.id(), Annotations.HEADINGS.get(heading), message, remedy);
  }
}
