package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.RowHit;
import java.util.Arrays;

/** Rows as they appear in an advice. */
final class RowHits {
  private RowHits() {}

  static RowHit of(Source source) {
    var notes = source.row().annotations();
    return new RowHit(
        source.file().folder(),
        source.file().validFrom(),
        source.row().id(),
        notes.norms(),
        notes.reason(),
        certainty(notes.certainty()),
        notes.flags(),
        notes.advice());
  }

  private static Certainty certainty(String code) {
    return Arrays.stream(Certainty.values())
        .filter(certainty -> certainty.code().equals(code))
        .findFirst()
        .orElse(Certainty.M);
  }
}
