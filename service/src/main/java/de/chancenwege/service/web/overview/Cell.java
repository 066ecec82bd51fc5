package de.chancenwege.service.web.overview;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.web.result.LevelView;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one document means for one way.
 *
 * @param signs one sign for each level that is possible, strongest first
 * @param words the same in words
 * @param notes rows that say so
 */
public record Cell(String signs, String words, List<Footnotes.Reference> notes) {

  private static final String SIGN = "uebersicht.zeichen.";

  public Cell {
    notes = List.copyOf(notes);
  }

  static Cell of(Finding finding, Footnotes footnotes) {
    var hits = finding.possible().isEmpty() ? finding.because() : finding.possible();
    return new Cell(signs(finding), LevelView.brief(finding.levels()), footnotes.of(hits));
  }

  /** What the signs mean, in the order of the levels. */
  static List<Sign> legend() {
    return List.of(Level.values()).stream()
        .map(level -> new Sign(sign(level), LevelView.brief(level)))
        .toList();
  }

  /** A sign and its meaning. */
  public record Sign(String sign, String meaning) {}

  private static String signs(Finding finding) {
    return finding.levels().stream().map(Cell::sign).collect(Collectors.joining(" "));
  }

  private static String sign(Level level) {
    return Wording.text(SIGN + level.name());
  }
}
