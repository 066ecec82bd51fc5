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
    return of(source, Optional.empty());
  }

  /** A note may name a day, which then stands behind its hint. */
  static RowHit of(Source source, Optional<LocalDate> day) {
    var notes = source.row().annotations();
    return new RowHit(
        source.file().folder(),
        source.file().validFrom(),
        source.row().id(),
        notes.norms(),
        notes.reason(),
        certainty(notes.certainty()),
        notes.flags(),
        notes.advice() + day.map(d -> " (ab %s)".formatted(d.format(GERMAN))).orElse(""));
  }

  private static Certainty certainty(String code) {
    return Arrays.stream(Certainty.values())
        .filter(certainty -> certainty.code().equals(code))
        .findFirst()
        .orElse(Certainty.M);
  }
}
