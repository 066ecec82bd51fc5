package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/** Rows as they appear in an advice. */
final class RowHits {
  private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private RowHits() {}

  static RowHit of(TableFile file, Row row) {
    var notes = row.annotations();
    return new RowHit(
        file.folder(),
        file.validFrom(),
        row.id(),
        notes.norms(),
        notes.reason(),
        certainty(notes.certainty()),
        notes.flags(),
        notes.advice());
  }

  /**
   * A note decides nothing, so all that it says is its hint: its reason, its advice and its day.
   */
  static RowHit note(RowHit row, Optional<LocalDate> day) {
    var hint = new StringBuilder(row.reason());
    if (!row.hint().isEmpty()) {
      hint.append(' ').append(row.hint());
    }
    day.ifPresent(d -> hint.append(" (ab ").append(d.format(GERMAN)).append(')'));
    return new RowHit(
        row.table(),
        row.validFrom(),
        row.row(),
        row.basis(),
        row.reason(),
        row.certainty(),
        row.flags(),
        hint.toString());
  }

  private static Certainty certainty(String code) {
    return Arrays.stream(Certainty.values())
        .filter(certainty -> certainty.code().equals(code))
        .findFirst()
        .orElse(Certainty.M);
  }
}
