package de.chancenwege.service.web.editing.cases;

import de.chancenwege.service.editing.cases.Coverage;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;

/**
 * How well a row is covered.
 *
 * @param row id of the row
 * @param table name of its table
 * @param words how many cases meet it, in words
 * @param heat how many, from 0 to 3, for the colour
 * @param cases their ids
 * @param isOpen whether none of them expects anything of it on a day of its own
 */
public record RowLine(
    String row, String table, String words, int heat, List<String> cases, boolean isOpen) {
  private static final int WARM = 3;

  public RowLine {
    cases = List.copyOf(cases);
  }

  /** The row with the number of its cases in words. */
  public static RowLine of(Coverage.Line line) {
    int number = line.cases().size();
    int heat = number < WARM ? number : WARM;
    return new RowLine(
        line.row().row(), line.table(), words(number), heat, line.cases(), line.cases().isEmpty());
  }

  /**
   * The row of a draft of the future.
   *
   * @param own the cases that meet it on their own days
   * @param moved those that do when they are asked on the first day of the draft
   */
  public static RowLine of(Coverage.Line own, Coverage.Line moved) {
    if (!own.cases().isEmpty() || moved.cases().isEmpty()) {
      return of(own);
    }
    var line = of(moved);
    var words = Wording.text("faelle.erster-tag").formatted(line.words());
    return new RowLine(line.row(), line.table(), words, line.heat(), line.cases(), true);
  }

  private static String words(int cases) {
    return switch (cases) {
      case 0 -> Wording.text("faelle.keiner");
      case 1 -> Wording.text("faelle.einer");
      default -> Wording.text("faelle.mehrere").formatted(cases);
    };
  }
}
