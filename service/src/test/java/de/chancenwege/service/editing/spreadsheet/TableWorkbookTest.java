package de.chancenwege.service.editing.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.web.Bibliothek;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWorkbookTest {
  private static final RuleFile FILE = Workbooks.shipped(Workbooks.PATH);
  private static final RuleFile OLDER =
      Workbooks.shipped("tables/arbeit/gestattung/2024-02-27.dmn");
  private static final String SHEET = "ab 2026-06-12";

  private static XSSFWorkbook open(byte[] workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(workbook));
  }

  private static List<Cell> cells(XSSFWorkbook workbook) {
    var cells = new ArrayList<Cell>();
    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
    return cells;
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(i -> row.getCell(i).getStringCellValue())
        .toList();
  }

  @Test
  void each_version_has_a_sheet_and_the_cases_have_one() throws IOException {
    var known =
        new TableCase(
            "F-1",
            "Ein Fall",
            "",
            List.of(LocalDate.of(2026, 11, 23)),
            Map.of("eine", true),
            List.of(new Expectation(new RouteCode("WEG"), Map.of("stufe", "JA"))));
    var bytes = TableWorkbook.write(List.of(FILE, OLDER), List.of(known), Bibliothek.RULEBOOK);
    try (var workbook = open(bytes)) {
      assertThat(IntStream.range(0, 4).mapToObj(workbook::getSheetName))
          .containsExactly(SHEET, "Werte", "ab 2024-02-27", "Fälle");
      assertThat(workbook.isSheetHidden(1)).isTrue();
      var cases = workbook.getSheet("Fälle");
      assertThat(texts(cases.getRow(0))).singleElement().asString().startsWith("Nur zum Lesen");
      assertThat(cases.getProtect()).isTrue();
      assertThat(texts(cases.getRow(3)))
          .containsExactly("F-1", "Ein Fall", "", "2026-11-23", "WEG, stufe JA", "true");
    }
  }

  @Test
  void a_sheet_names_table_day_policy_columns_and_rows() throws IOException {
    try (var workbook = open(Workbooks.of(FILE))) {
      var sheet = workbook.getSheet(SHEET);
      assertThat(texts(sheet.getRow(0)))
          .containsExactly("Tabelle im Regelwerk", "arbeit/gestattung");
      assertThat(texts(sheet.getRow(1))).containsExactly("Gilt ab", "2026-06-12");
      assertThat(texts(sheet.getRow(2))).containsExactly("Prüfsumme des Inhalts", FILE.sha256());
      var policy = Workbooks.cell(sheet, "Trefferregel").getRow();
      assertThat(texts(policy)).containsExactly("Trefferregel", "COLLECT");
      assertThat(texts(sheet.getRow(policy.getRowNum() + 2))).contains("Bedingung", "Ergebnis");
      assertThat(texts(Workbooks.cell(sheet, "Schlüssel").getRow()))
          .endsWith("Rechtsgrundlage", "Begründung", "Sicherheit", "Hinweis");
      assertThat(Workbooks.cell(sheet, "G-01").getColumnIndex()).isZero();
    }
  }

  @Test
  void closed_columns_offer_their_values_and_ask_back_for_others() throws IOException {
    try (var workbook = open(Workbooks.of(FILE))) {
      var offered = workbook.getSheet(SHEET).getDataValidations();
      assertThat(offered)
          .isNotEmpty()
          .allSatisfy(
              list -> {
                assertThat(list.getValidationConstraint().getFormula1()).startsWith("Werte!$");
                assertThat(list.getErrorBoxText()).contains("A, B oder nicht A, B");
              });
      assertThat(texts(workbook.getSheet("Werte").getRow(0))).contains("beliebig");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")"})
  void what_looks_like_a_formula_is_text_and_stays_text(String evil) throws IOException {
    var content = FILE.text().replaceFirst("<question>[^<]*", "<question>" + evil);
    var file = new RuleFile(FILE.path(), content.getBytes(StandardCharsets.UTF_8));
    try (var workbook = open(Workbooks.of(file))) {
      var cell = Workbooks.cell(workbook.getSheet(SHEET), evil);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(cells(workbook)).extracting(Cell::getCellType).containsOnly(CellType.STRING);
    }
  }

  @Test
  void a_text_that_no_cell_can_hold_is_told() throws IOException {
    var longest = "a".repeat(40_000);
    var content = FILE.text().replaceFirst("<question>[^<]*", "<question>" + longest);
    var file = new RuleFile(FILE.path(), content.getBytes(StandardCharsets.UTF_8));
    try (var workbook = open(Workbooks.of(file))) {
      assertThat(Workbooks.cell(workbook.getSheet(SHEET), SheetWords.TOO_LONG)).isNotNull();
    }
  }
}
