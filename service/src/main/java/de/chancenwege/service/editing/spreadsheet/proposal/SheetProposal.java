package de.chancenwege.service.editing.spreadsheet.proposal;

import de.chancenwege.rules.dmn.Analysis;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.spreadsheet.SheetDescription;
import de.chancenwege.service.editing.spreadsheet.SheetWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet that somebody proposes for a draft.
 *
 * <p>Rows are found again by their number, columns by their key. Types, columns and formulas are
 * not taken from a sheet.
 */
public final class SheetProposal {
  private final Grid grid;
  private final SheetBlocks blocks;

  private SheetProposal(Grid grid) {
    this.grid = grid;
    this.blocks = new SheetBlocks(grid);
  }

  /**
   * What became of a workbook.
   *
   * @param proposal the sheet that counts; absent if there is none, or none that can be taken
   * @param faults why not
   */
  public record Read(Optional<SheetProposal> proposal, List<Remark> faults) {
    public Read {
      faults = List.copyOf(faults);
    }
  }

  /**
   * What a sheet makes of a file.
   *
   * @param file the file after it
   * @param remarks what of the sheet is not taken
   */
  public record Applied(TableFile file, List<Remark> remarks) {
    public Applied {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Reads a workbook; never throws for its content.
   *
   * @param choice which of its sheets counts
   */
  public static Read read(byte[] workbook, SheetChoice choice) {
    var read = Grids.read(workbook);
    if (!read.faults().isEmpty()) {
      return new Read(Optional.empty(), read.faults());
    }
    return choice
        .of(read.grids())
        .map(SheetProposal::of)
        .orElseGet(() -> new Read(Optional.empty(), List.of(choice.fault(read.grids()))));
  }

  private static Read of(Grid grid) {
    var faults = new ArrayList<>(grid.faults());
    var proposal = new SheetProposal(grid);
    proposal.blocks.tables().stream()
        .filter(table -> table.rows().size() > Analysis.MOST_ROWS)
        .map(table -> tooLarge(grid.name(), table))
        .forEach(faults::add);
    return new Read(faults.isEmpty() ? Optional.of(proposal) : Optional.empty(), faults);
  }

  private static Remark tooLarge(String sheet, SheetTable table) {
    return Remark.ofRow(
        sheet,
        table.start(),
        "Die Tabelle „%s“ hat %d Zeilen. Prüfen lassen sich höchstens %d. Bitte aufteilen."
            .formatted(table.name(), table.rows().size(), Analysis.MOST_ROWS));
  }

  /** Checksum of the content that the sheet was made from; empty if it does not say. */
  public String checksum() {
    return grid.beside(SheetWords.CHECKSUM);
  }

  /** Takes the sheet over into the file that it was made from. */
  public Applied on(TableFile before) {
    var remarks = new ArrayList<Remark>();
    var tables = blocks.tables();
    var decisions =
        before.decisions().stream().map(was -> decision(before, was, tables, remarks)).toList();
    tables.stream()
        .filter(table -> before.tables().noneMatch(was -> was.name().equals(table.name())))
        .map(this::unknown)
        .forEach(remarks::add);
    var description =
        blocks
            .description()
            .map(pairs -> SheetDescription.of(pairs, before.description()))
            .orElse(before.description());
    return new Applied(with(before, description, decisions), remarks);
  }

  private Decision decision(
      TableFile before, Decision was, List<SheetTable> tables, List<Remark> remarks) {
    if (was instanceof Formula formula) {
      changedFormula(formula).ifPresent(remarks::add);
      return was;
    }
    var found = tables.stream().filter(table -> table.name().equals(was.name())).findFirst();
    if (found.isEmpty() || found.get().columns().isEmpty()) {
      remarks.add(
          Remark.ofSheet(
              grid.name(),
              "Die Tabelle „%s“ fehlt oder hat keine Zeile „%s“. Sie bleibt, wie sie ist."
                  .formatted(was.name(), SheetWords.KEY)));
      return was;
    }
    var proposal = new TableProposal(before, (Table) was, grid.name(), found.get());
    var table = proposal.table();
    remarks.addAll(proposal.remarks());
    return table;
  }

  private Remark unknown(SheetTable table) {
    return Remark.ofRow(
        grid.name(),
        table.start(),
        "Die Tabelle „%s“ gibt es im Entwurf nicht. Sie wird nicht übernommen."
            .formatted(table.name()));
  }

  private Optional<Remark> changedFormula(Formula formula) {
    return Optional.ofNullable(blocks.formulas().get(formula.name()))
        .filter(line -> !isSame(line.text(1), formula.text()))
        .map(
            line ->
                Remark.ofCell(
                    grid.name(),
                    line.number(),
                    1,
                    "Formeln werden aus einer Arbeitsmappe nicht übernommen. Bitte „%s“ im"
                            .formatted(formula.name())
                        + " Entwurf ändern."));
  }

  private static boolean isSame(String typed, String text) {
    return typed.equals(SheetWords.TOO_LONG)
        || SheetBlocks.oneLine(typed).equals(SheetBlocks.oneLine(text));
  }

  private static TableFile with(TableFile file, Description description, List<Decision> decisions) {
    return new TableFile(
        file.path(),
        file.folder(),
        file.validFrom(),
        description,
        file.types(),
        file.inputs(),
        file.functions(),
        decisions);
  }
}
