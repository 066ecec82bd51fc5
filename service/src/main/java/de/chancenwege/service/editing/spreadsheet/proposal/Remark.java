package de.chancenwege.service.editing.spreadsheet.proposal;

import org.apache.poi.ss.util.CellReference;

/**
 * Something in a workbook that cannot be taken.
 *
 * @param place where it is: sheet, row and column, as far as there are such
 * @param text what it is and what to do, in German
 */
public record Remark(String place, String text) {

  static Remark ofWorkbook(String text) {
    return new Remark("Arbeitsmappe", text);
  }

  static Remark ofSheet(String sheet, String text) {
    return new Remark("Blatt „%s“".formatted(sheet), text);
  }

  /** About a row; rows are counted from 1, as programs show them. */
  static Remark ofRow(String sheet, int row, String text) {
    return new Remark("Blatt „%s“, Zeile %d".formatted(sheet, row), text);
  }

  /** About a cell; columns are counted from 0 and told by their letters. */
  static Remark ofCell(String sheet, int row, int column, String text) {
    var letters = CellReference.convertNumToColString(column);
    return new Remark("Blatt „%s“, Zeile %d, Spalte %s".formatted(sheet, row, letters), text);
  }
}
