package de.chancenwege.service.web.editing;

import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.editing.table.CellNotation;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Something that two people changed, in words.
 *
 * @param place where: table, row and column, as far as there are such
 * @param text what became of it
 */
public record ConflictLine(String place, String text) {

  /** For a table. */
  public static List<ConflictLine> of(List<Conflict> conflicts, TableFile file, RuleWords words) {
    return conflicts.stream().map(conflict -> of(conflict, file, words)).toList();
  }

  private static ConflictLine of(Conflict conflict, TableFile file, RuleWords words) {
    var table = file.tables().filter(known -> known.name().equals(conflict.part())).findFirst();
    var column = table.flatMap(known -> column(known.inputs(), conflict.column()));
    var result = table.flatMap(known -> column(known.outputs(), conflict.column()));
    var heading = column.or(() -> result).map(words::heading).orElse(conflict.column());
    return line(
        conflict,
        table.map(known -> title(known, words)).orElse(conflict.part()),
        heading,
        text -> column.map(input -> cell(file, input, words, text)).orElse(text));
  }

  private static Optional<Column> column(List<Column> columns, String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  private static String title(Table table, RuleWords words) {
    return Wording.find("werkstatt.tabelle." + table.name())
        .orElseGet(() -> words.fact(table.name()));
  }

  /** As it can be chosen, or typed. */
  private static String cell(TableFile file, Column column, RuleWords words, String text) {
    return file.values(column.type()).isEmpty()
        ? CellNotation.words(text)
        : words.condition(column, text);
  }

  /** For a list. */
  public static List<ConflictLine> of(List<Conflict> conflicts) {
    return conflicts.stream()
        .map(
            conflict ->
                line(
                    conflict,
                    "",
                    Wording.word("regeln.kopf", conflict.column()),
                    UnaryOperator.identity()))
        .toList();
  }

  private static ConflictLine line(
      Conflict conflict, String part, String heading, UnaryOperator<String> cell) {
    var place =
        Stream.of(part, conflict.row(), conflict.column().isEmpty() ? "" : heading)
            .filter(name -> !name.isEmpty())
            .toList();
    return new ConflictLine(
        place.isEmpty() ? Wording.text("werkstatt.konflikt.liste") : String.join(", ", place),
        Wording.text("werkstatt.konflikt." + conflict.kind())
            .formatted(cell.apply(conflict.theirs()), cell.apply(conflict.mine())));
  }
}
