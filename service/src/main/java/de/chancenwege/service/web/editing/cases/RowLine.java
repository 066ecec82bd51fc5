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
 */
public record RowLine(String row, String table, String words, int heat, List<String> cases) {
  private static final int WARM = 3;

  public RowLine {
    cases = List.copyOf(cases);
  }

  /** The row with the number of its cases in words. */
  public static RowLine of(Coverage.Line line) {
    int number = line.cases().size();
    var words =
        switch (number) {
          case 0 -> Wording.text("faelle.keiner");
          case 1 -> Wording.text("faelle.einer");
          default -> Wording.text("faelle.mehrere").formatted(number);
        };
    int heat = number < WARM ? number : WARM;
    return new RowLine(line.row().row(), line.table(), words, heat, line.cases());
  }

  public boolean isOpen() {
    return cases.isEmpty();
  }
}
