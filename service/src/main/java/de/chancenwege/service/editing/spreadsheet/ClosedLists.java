package de.chancenwege.service.editing.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;

/** Offers lists of values in cells. They stand in a sheet of their own, for they may be long. */
final class ClosedLists {
  static final String NAME = "Werte";

  private final Workbook workbook;
  private final Map<List<String>, Integer> columns = new HashMap<>();

  ClosedLists(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Offers the values in the rows of a column, all counted from 0; others are asked back. */
  void offer(Sheet sheet, List<String> values, int column, int first, int last) {
    if (values.isEmpty() || last < first) {
      return;
    }
    var letter =
        CellReference.convertNumToColString(columns.computeIfAbsent(values, this::written));
    var helper = sheet.getDataValidationHelper();
    var validation =
        helper.createValidation(
            helper.createFormulaListConstraint(
                "%s!$%s$1:$%s$%d".formatted(NAME, letter, letter, values.size())),
            new CellRangeAddressList(first, last, column, column));
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.setShowErrorBox(true);
    validation.createErrorBox(
        "Nicht in der Liste",
        "Mehrere Werte schreiben Sie mit Komma: A, B oder nicht A, B. Trotzdem eintragen?");
    sheet.addValidationData(validation);
  }

  private int written(List<String> values) {
    int column = columns.size();
    var sheet = workbook.getSheet(NAME);
    if (sheet == null) {
      sheet = workbook.createSheet(NAME);
      workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }
    for (int i = 0; i < values.size(); i++) {
      var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
      row.createCell(column).setCellValue(values.get(i));
    }
    return column;
  }
}
