package de.chancenwege.service.editing.spreadsheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look. All of them hold text, so that no program makes days or numbers of it. */
final class Styles {
  private static final String TEXT = "@";
  private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

  private final Workbook workbook;
  private final CellStyle text;
  private final CellStyle quoted;
  private final CellStyle heading;

  Styles(Workbook workbook) {
    this.workbook = workbook;
    this.text = plain();
    this.quoted = plain();
    quoted.setQuotePrefixed(true);
    this.heading = plain();
    var bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private CellStyle plain() {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  CellStyle heading() {
    return heading;
  }

  /** What starts like a formula is marked as text, also for who edits the cell later. */
  CellStyle of(String content) {
    var isLikeFormula = !content.isEmpty() && STARTS_OF_FORMULAS.indexOf(content.charAt(0)) >= 0;
    return isLikeFormula ? quoted : text;
  }
}
