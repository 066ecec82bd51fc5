package de.chancenwege.service.editing.spreadsheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;

/** A sheet that is written from top to bottom. */
final class SheetText {
  private static final int NARROW = 22 * 256;
  private static final int WIDE = 48 * 256;

  private final Sheet sheet;
  private final Styles styles;
  private int next;

  SheetText(Sheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  Sheet sheet() {
    return sheet;
  }

  /** Number of the next row, counted from 0. */
  int next() {
    return next;
  }

  void gap() {
    next++;
  }

  void line(String... texts) {
    line(List.of(texts));
  }

  void line(List<String> texts) {
    var row = sheet.createRow(next++);
    for (int i = 0; i < texts.size(); i++) {
      var text = SheetWords.held(texts.get(i));
      write(row.createCell(i), text, styles.of(text));
    }
  }

  void heading(List<String> texts) {
    var row = sheet.createRow(next++);
    for (int i = 0; i < texts.size(); i++) {
      write(row.createCell(i), SheetWords.held(texts.get(i)), styles.heading());
    }
  }

  private static void write(Cell cell, String text, CellStyle style) {
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  /** The columns from 0, the last ones wide. */
  void widths(int columns, int wide) {
    for (int i = 0; i < columns; i++) {
      sheet.setColumnWidth(i, i < columns - wide ? NARROW : WIDE);
    }
  }
}
