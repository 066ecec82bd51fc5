package de.chancenwege.service.editing.spreadsheet.proposal;

import static de.chancenwege.service.editing.spreadsheet.Workbooks.cell;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.difference.CellChange;
import de.chancenwege.service.editing.difference.TableDifference;
import de.chancenwege.service.editing.spreadsheet.Workbooks;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

class SheetProposalTest {
  private static final RuleFile BYTES = Workbooks.shipped(Workbooks.PATH);
  private static final TableFile FILE = read(BYTES);
  private static final String SHEET = "ab 2026-06-12";

  /** Number of the first row of the second table. */
  private static final String ROW = "G-01";

  private static TableFile read(RuleFile file) {
    return DmnReader.read(file).content().orElseThrow();
  }

  private static SheetChoice choice(TableFile file) {
    return new SheetChoice(file.folder(), "", List.of(file.validFrom()));
  }

  private static SheetProposal.Read edited(Consumer<Sheet> change) {
    var workbook = Workbooks.edited(Workbooks.of(BYTES), w -> change.accept(w.getSheet(SHEET)));
    return SheetProposal.read(workbook, choice(FILE));
  }

  private static SheetProposal.Applied applied(Consumer<Sheet> change) {
    return edited(change).proposal().orElseThrow().on(FILE);
  }

  /** Zero-based place of a row and column of the second table. */
  private static Cell at(Sheet sheet, String row, int column) {
    return cell(sheet, row).getRow().getCell(column);
  }

  private static List<String> ids(TableFile file) {
    return ((Table) file.decisions().get(1)).rows().stream().map(Row::id).toList();
  }

  /** Every fifth one: large and small, with one table and several, with formulas. */
  @Test
  void shipped_tables_come_back_as_they_were_given_out() {
    var newest = new TreeMap<String, RuleFile>();
    ShippedRules.files().stream()
        .filter(file -> file.path().startsWith("tables/"))
        .forEach(file -> newest.put(file.path().replaceFirst("/[^/]+$", ""), file));
    var folders = List.copyOf(newest.values());
    assertThat(folders).hasSizeGreaterThan(100);
    for (int i = 0; i < folders.size(); i += 5) {
      var bytes = folders.get(i);
      var file = read(bytes);
      var back = SheetProposal.read(Workbooks.of(bytes), choice(file));
      assertThat(back.faults()).as(bytes.path()).isEmpty();
      var applied = back.proposal().orElseThrow().on(file);
      assertThat(applied.remarks()).as(bytes.path()).isEmpty();
      assertThat(applied.file()).as(bytes.path()).isEqualTo(file);
      assertThat(back.proposal().orElseThrow().checksum()).isEqualTo(bytes.sha256());
    }
  }

  @Test
  void a_changed_cell_is_read_in_words() {
    var applied = applied(sheet -> at(sheet, ROW, 1).setCellValue("GESTATTUNG"));
    var cells = TableDifference.between(FILE, applied.file()).decisions().get(0).rows();
    assertThat(cells).singleElement().satisfies(row -> assertThat(row.row()).isEqualTo(ROW));
    assertThat(cells.get(0).cells())
        .extracting(CellChange::after)
        .containsExactly("\"GESTATTUNG\"");
    assertThat(applied.remarks()).isEmpty();
  }

  @Test
  void rows_are_found_by_their_number_and_not_by_their_place() {
    var applied =
        applied(
            sheet -> {
              var added = sheet.createRow(sheet.getLastRowNum() + 1);
              added.createCell(0).setCellValue("G-99");
              sheet.removeRow(cell(sheet, ROW).getRow());
            });
    assertThat(ids(applied.file())).doesNotContain(ROW).endsWith("G-99");
    var last = ((Table) applied.file().decisions().get(1)).rows();
    assertThat(last.get(last.size() - 1).conditions()).containsOnly("-");
    assertThat(last.get(last.size() - 1).results()).containsOnly("null");
  }

  @Test
  void a_formula_is_refused_with_its_cell() {
    var read =
        edited(
            sheet -> {
              var target = at(sheet, ROW, 2);
              target.setCellFormula("1+1");
            });
    var row = new int[1];
    Workbooks.edited(
        Workbooks.of(BYTES), w -> row[0] = cell(w.getSheet(SHEET), ROW).getRowIndex() + 1);
    assertThat(read.proposal()).isEmpty();
    assertThat(read.faults())
        .containsExactly(
            new Remark(
                "Blatt „%s“, Zeile %d, Spalte C".formatted(SHEET, row[0]),
                "In der Zelle steht eine Formel des Kalkulationsprogramms. Formeln werden nicht"
                    + " ausgerechnet. Bitte den Text selbst eintragen."));
  }

  @Test
  void what_a_program_made_a_number_or_a_truth_is_taken_as_its_text() {
    var applied =
        applied(
            sheet -> {
              at(sheet, ROW, 1).setCellValue(18.0);
              at(sheet, ROW, 2).setCellValue(true);
            });
    var row = ((Table) applied.file().decisions().get(1)).rows().get(0);
    assertThat(row.conditions()).startsWith("18", "true");
  }

  @Test
  void what_cannot_be_taken_is_told_with_its_place() {
    var applied =
        applied(
            sheet -> {
              cell(sheet, "COLLECT").setCellValue("FIRST");
              var keys = cell(sheet, "Schlüssel").getRow();
              keys.createCell(keys.getLastCellNum()).setCellValue("neueAngabe");
              var rows = sheet.getLastRowNum();
              sheet.createRow(rows + 1).createCell(1).setCellValue("ohne Nummer");
              sheet.createRow(rows + 2).createCell(0).setCellValue(ROW);
              sheet.createRow(rows + 4).createCell(0).setCellValue("[Entscheidungstabelle]");
              sheet.getRow(rows + 4).createCell(1).setCellValue("Fremd");
            });
    assertThat(applied.file().decisions()).isEqualTo(FILE.decisions());
    assertThat(applied.remarks())
        .extracting(Remark::text)
        .anyMatch(text -> text.startsWith("Die Trefferregel wird nicht übernommen"))
        .anyMatch(text -> text.startsWith("Die Spalte „neueAngabe“"))
        .anyMatch(text -> text.startsWith("Die Zeile hat keine Nummer"))
        .anyMatch(text -> text.startsWith("Die Nummer „%s“ kommt zweimal vor".formatted(ROW)))
        .anyMatch(text -> text.startsWith("Die Tabelle „Fremd“ gibt es im Entwurf nicht"));
    assertThat(applied.remarks())
        .extracting(Remark::place)
        .allMatch(place -> place.startsWith("Blatt „%s“, Zeile ".formatted(SHEET)));
  }

  @Test
  void a_workbook_of_another_table_is_refused() {
    var other = new SheetChoice("arbeit/duldung", "", List.of());
    var read = SheetProposal.read(Workbooks.of(BYTES), other);
    assertThat(read.faults())
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.text()).contains("Kein Blatt passt").contains("„ab 2026-06-12“"));
  }
}
