package de.chancenwege.service.editing.spreadsheet.proposal;

import de.chancenwege.service.editing.spreadsheet.SheetWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tells apart what stands below each other in a sheet: description, tables, formulas. */
final class SheetBlocks {
  private static final Set<String> STARTS =
      Set.of(SheetWords.DESCRIPTION, SheetWords.TABLE, SheetWords.FORMULA);

  private final List<List<Grid.Line>> blocks = new ArrayList<>();

  SheetBlocks(Grid grid) {
    for (var line : grid.lines()) {
      if (STARTS.contains(line.text(0))) {
        blocks.add(new ArrayList<>());
      }
      if (!blocks.isEmpty()) {
        blocks.get(blocks.size() - 1).add(line);
      }
    }
  }

  private List<List<Grid.Line>> blocks(String start) {
    return blocks.stream().filter(block -> block.get(0).text(0).equals(start)).toList();
  }

  /** The description as pairs of cells, if the sheet has one. */
  Optional<List<List<String>>> description() {
    return blocks(SheetWords.DESCRIPTION).stream()
        .findFirst()
        .map(
            block ->
                block.stream()
                    .skip(1)
                    .map(line -> List.of(line.text(0), oneLine(line.text(1))))
                    .toList());
  }

  List<SheetTable> tables() {
    return blocks(SheetWords.TABLE).stream().map(SheetBlocks::table).toList();
  }

  /** The text of each formula, and the line in which it stands. */
  Map<String, Grid.Line> formulas() {
    var formulas = new TreeMap<String, Grid.Line>();
    blocks(SheetWords.FORMULA).stream()
        .filter(block -> block.size() > 1)
        .forEach(block -> formulas.putIfAbsent(block.get(0).text(1), block.get(1)));
    return formulas;
  }

  private static SheetTable table(List<Grid.Line> block) {
    var start = block.get(0);
    var kinds = line(block, SheetWords.KIND).orElse(start);
    var keys = line(block, SheetWords.KEY);
    return new SheetTable(
        start.text(1),
        start.number(),
        line(block, SheetWords.POLICY).map(line -> line.text(1)).orElse(""),
        line(block, SheetWords.QUESTION).map(line -> line.text(1)).orElse(""),
        keys.map(Grid.Line::number).orElse(start.number()),
        keys.map(line -> places(kinds, line)).orElse(List.of()),
        keys.map(line -> block.subList(block.indexOf(line) + 1, block.size())).orElse(List.of()));
  }

  private static Optional<Grid.Line> line(List<Grid.Line> block, String start) {
    return block.stream().filter(line -> line.text(0).equals(start)).findFirst();
  }

  private static List<SheetTable.Place> places(Grid.Line kinds, Grid.Line keys) {
    return keys.texts().keySet().stream()
        .filter(column -> column > 0)
        .sorted()
        .map(column -> new SheetTable.Place(column, kinds.text(column), keys.text(column)))
        .toList();
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
