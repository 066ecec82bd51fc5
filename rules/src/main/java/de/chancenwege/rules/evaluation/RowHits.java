package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.RowHit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/** Rows as they appear in an advice. */
final class RowHits {
  private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private RowHits() {}

  static RowHit of(Source source) {
    return hit(source, source.row().annotations().advice());
  }

  /**
   * A note decides nothing, so all that it says is its hint: its reason, its advice and its day.
   */
  static RowHit note(Source source, Optional<LocalDate> day) {
    var notes = source.row().annotations();
    var hint = new StringBuilder(notes.reason());
    if (!notes.advice().isEmpty()) {
      hint.append(' ').append(notes.advice());
    }
    day.ifPresent(d -> hint.append(" (ab ").append(d.format(GERMAN)).append(')'));
    return hit(source, hint.toString());
  }

  private static RowHit hit(Source source, String hint) {
    var notes = source.row().annotations();
    return new RowHit(
        source.file().folder(),
        source.file().validFrom(),
        source.row().id(),
        notes.norms(),
        notes.reason(),
        certainty(notes.certainty()),
        notes.flags(),
        hint);
  }

  private static Certainty certainty(String code) {
    return Arrays.stream(Certainty.values())
        .filter(certainty -> certainty.code().equals(code))
        .findFirst()
        .orElse(Certainty.M);
  }
}
