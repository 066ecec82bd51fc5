package de.chancenwege.service.editing.spreadsheet;

import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.web.Bibliothek;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people and others send them. */
public final class Workbooks {
  /** A shipped table with two decision tables. */
  public static final String PATH = "tables/arbeit/gestattung/2026-06-12.dmn";

  private Workbooks() {}

  /** A shipped file. */
  public static RuleFile shipped(String path) {
    return ShippedRules.files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  /** The workbook of one version, without cases. */
  public static byte[] of(RuleFile version) {
    return TableWorkbook.write(List.of(version), List.of(), Bibliothek.RULEBOOK);
  }

  /** A workbook after somebody edited it. */
  public static byte[] edited(byte[] workbook, Consumer<XSSFWorkbook> change) {
    try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        var bytes = new ByteArrayOutputStream()) {
      change.accept(opened);
      opened.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a workbook by their names. */
  public static Map<String, byte[]> parts(byte[] workbook) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A workbook with one part exchanged or added. */
  public static byte[] with(byte[] workbook, String name, byte[] content) {
    var parts = parts(workbook);
    parts.put(name, content);
    return of(parts);
  }

  /** A workbook of these parts. */
  public static byte[] of(Map<String, byte[]> parts) {
    try (var bytes = new ByteArrayOutputStream();
        var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first cell with that text. */
  public static Cell cell(Sheet sheet, String text) {
    for (var row : sheet) {
      for (var cell : row) {
        if (cell.getStringCellValue().equals(text)) {
          return cell;
        }
      }
    }
    throw new AssertionError("No cell says " + text);
  }
}
