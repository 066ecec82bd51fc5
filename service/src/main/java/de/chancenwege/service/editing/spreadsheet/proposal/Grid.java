package de.chancenwege.service.editing.spreadsheet.proposal;

import java.util.List;
import java.util.Map;

/**
 * The texts of a sheet.
 *
 * @param name name of the sheet
 * @param lines its rows that are not empty, from top to bottom
 * @param faults cells that hold no text
 */
record Grid(String name, List<Line> lines, List<Remark> faults) {
  Grid {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  /**
   * A row.
   *
   * @param number its number, counted from 1
   * @param texts its texts by their column, counted from 0
   */
  record Line(int number, Map<Integer, String> texts) {
    Line {
      texts = Map.copyOf(texts);
    }

    /** The text in a column; empty if there is none. */
    String text(int column) {
      return texts.getOrDefault(column, "");
    }
  }

  /** The text beside the first line that starts so; empty if there is none. */
  String beside(String start) {
    return lines.stream()
        .filter(line -> line.text(0).equals(start))
        .map(line -> line.text(1))
        .findFirst()
        .orElse("");
  }
}
