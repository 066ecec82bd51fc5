package de.chancenwege.service.editing.spreadsheet;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.sentence.RuleWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes versions of a table, and the cases beside it, as a workbook. */
public final class TableWorkbook {
  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final ClosedLists lists;
  private final Rulebook rulebook;

  private TableWorkbook(XSSFWorkbook workbook, Rulebook rulebook) {
    this.workbook = workbook;
    this.styles = new Styles(workbook);
    this.lists = new ClosedLists(workbook);
    this.rulebook = rulebook;
  }

  /**
   * The workbook, as bytes of a file {@code .xlsx}.
   *
   * @param versions the versions, in the order of their sheets; one that cannot be read is left out
   * @param cases the cases beside them
   * @param rulebook the rules that name facts and codes
   */
  public static byte[] write(List<RuleFile> versions, List<TableCase> cases, Rulebook rulebook) {
    try (var workbook = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var written = new TableWorkbook(workbook, rulebook);
      var words = versions.stream().flatMap(file -> written.version(file).stream()).toList();
      words.stream().findFirst().ifPresent(first -> written.cases(cases, first));
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<RuleWords> version(RuleFile bytes) {
    return DmnReader.read(bytes).content().stream().map(file -> version(file, bytes)).toList();
  }

  private RuleWords version(TableFile file, RuleFile bytes) {
    var words = RuleWords.of(file, rulebook);
    var sheet = workbook.createSheet("ab " + file.validFrom());
    new VersionSheet(file, words, new SheetText(sheet, styles), lists).write(bytes.sha256());
    return words;
  }

  private void cases(List<TableCase> cases, RuleWords words) {
    var sheet = workbook.createSheet(CasesSheet.NAME);
    CasesSheet.write(cases, words::fact, new SheetText(sheet, styles));
  }
}
