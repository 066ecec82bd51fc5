package de.chancenwege.service.editing.spreadsheet.proposal;

import de.chancenwege.rules.dmn.Analysis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the sheets of a workbook as texts. Nothing in it is calculated or followed. */
final class Grids {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  /** More than the tables of a file that can be checked have, with their description. */
  private static final int MOST_LINES = 2_000;

  private static final long MOST_BYTES = 8L << 20;

  static {
    ZipSecureFile.setMaxEntrySize(MOST_BYTES);
    ZipSecureFile.setMaxTextSize(MOST_BYTES);
    ZipSecureFile.setMaxFileCount(200);
  }

  private Grids() {}

  /**
   * All sheets of a workbook.
   *
   * @param faults why it cannot be read
   */
  record Read(List<Grid> grids, List<Remark> faults) {
    Read {
      grids = List.copyOf(grids);
      faults = List.copyOf(faults);
    }
  }

  /** Reads a workbook; one at a time, for it may become large. */
  static synchronized Read read(byte[] bytes) {
    var fault = Unpacking.fault(bytes);
    if (fault.isPresent()) {
      return new Read(List.of(), List.of(fault.get()));
    }
    return workbook(bytes)
        .map(grids -> new Read(grids, List.of()))
        .orElseGet(() -> new Read(List.of(), List.of(Unpacking.noWorkbook())));
  }

  /** The library throws whatever it meets in a broken file. */
  private static Optional<List<Grid>> workbook(byte[] bytes) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return Optional.of(
          StreamSupport.stream(workbook.spliterator(), false).map(Grids::grid).toList());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Grid grid(Sheet sheet) {
    var lines = new ArrayList<Grid.Line>();
    var faults = new ArrayList<Remark>();
    if (sheet.getPhysicalNumberOfRows() > MOST_LINES) {
      faults.add(
          Remark.ofSheet(
              sheet.getSheetName(),
              "Das Blatt hat %d Zeilen. Prüfen lassen sich höchstens %d in einer Tabelle. Bitte aufteilen."
                  .formatted(sheet.getPhysicalNumberOfRows(), Analysis.MOST_ROWS)));
      return new Grid(sheet.getSheetName(), lines, faults);
    }
    for (var row : sheet) {
      line(row, faults).ifPresent(lines::add);
    }
    return new Grid(sheet.getSheetName(), lines, faults);
  }

  private static Optional<Grid.Line> line(Row row, List<Remark> faults) {
    var texts = new LinkedHashMap<Integer, String>();
    for (var cell : row) {
      var text = text(cell, faults);
      if (!text.isBlank()) {
        texts.put(cell.getColumnIndex(), text);
      }
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Grid.Line(row.getRowNum() + 1, texts));
  }

  private static String text(Cell cell, List<Remark> faults) {
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue().strip();
      case NUMERIC -> number(cell);
      case BOOLEAN -> cell.getBooleanCellValue() ? "ja" : "nein";
      case FORMULA ->
          refused(
              cell,
              faults,
              "In der Zelle steht eine Formel des Kalkulationsprogramms. Formeln werden nicht"
                  + " ausgerechnet. Bitte den Text selbst eintragen.");
      case ERROR ->
          refused(
              cell, faults, "In der Zelle steht ein Fehlerwert. Bitte den Text selbst eintragen.");
      default -> "";
    };
  }

  /** Programs like to make days and numbers of what was typed. */
  private static String number(Cell cell) {
    return DateUtil.isCellDateFormatted(cell)
        ? DAY.format(cell.getLocalDateTimeCellValue())
        : new BigDecimal(String.valueOf(cell.getNumericCellValue()))
            .stripTrailingZeros()
            .toPlainString();
  }

  private static String refused(Cell cell, List<Remark> faults, String text) {
    faults.add(
        Remark.ofCell(
            cell.getSheet().getSheetName(), cell.getRowIndex() + 1, cell.getColumnIndex(), text));
    return "";
  }
}
