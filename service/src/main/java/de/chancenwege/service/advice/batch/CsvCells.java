package de.chancenwege.service.advice.batch;

/** One row of a CSV file. */
final class CsvCells {
  static final String END = "\r\n";

  private static final char SEPARATOR = ';';

  /** With these a spreadsheet program takes a text for a formula, and runs it. */
  private static final String FORMULA = "=+-@\t\r\n";

  /** With these a cell needs quotes; the comma too, for programs that guess the separator. */
  private static final String QUOTED = "\";,\r\n";

  private final StringBuilder row;
  private boolean isFirst = true;

  CsvCells(StringBuilder row) {
    this.row = row;
  }

  /** Adds a cell, made harmless and quoted if need be. */
  CsvCells cell(String text) {
    separate();
    var harmless = isFormula(text) ? "'" + text : text;
    if (harmless.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0)) {
      row.append('"').append(harmless.replace("\"", "\"\"")).append('"');
    } else {
      row.append(harmless);
    }
    return this;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  CsvCells empty(int cells) {
    for (int i = 0; i < cells; i++) {
      separate();
    }
    return this;
  }

  private void separate() {
    if (!isFirst) {
      row.append(SEPARATOR);
    }
    isFirst = false;
  }

  void end() {
    row.append(END);
  }
}
