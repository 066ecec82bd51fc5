package de.chancenwege.service.web.rules.reading;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Function;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.sentence.RowSentence;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts the decisions of a table file into words. */
final class TableReading {
  private final TableFile file;
  private final Rulebook rulebook;
  private final RuleWords words;
  private final RowSentence sentence;

  /** Where facts are derived on the first day in force, by their names. */
  private final Map<String, String> producers = new HashMap<>();

  TableReading(TableFile file, Rulebook rulebook) {
    this.file = file;
    this.rulebook = rulebook;
    this.words = RuleWords.of(file, rulebook);
    this.sentence = new RowSentence(words);
    rulebook.inForce(file.validFrom()).forEach(this::learn);
  }

  private void learn(TableVersion version) {
    var address = Subject.address(version.folder()) + '/' + version.validFrom();
    version
        .content()
        .decisions()
        .forEach(d -> producers.put(d.name(), address + '#' + DecisionView.anchor(d)));
  }

  List<DecisionView> tables() {
    return file.tables().map(this::table).toList();
  }

  private DecisionView table(Decision.Table table) {
    return new DecisionView(
        DecisionView.anchor(table),
        table.question(),
        table.name(),
        Wording.text("regeln.treffer." + table.hitPolicy()),
        table.inputs().stream()
            .map(column -> ColumnView.of(column, column.name(), words, link(column)))
            .toList(),
        table.outputs().stream().map(column -> output(table, column)).toList(),
        table.rows().stream().map(row -> row(table, row)).toList());
  }

  private ColumnView output(Decision.Table table, Column column) {
    var isOnly = column.name().isEmpty();
    var named = isOnly ? new Column("", table.type(), "") : column;
    return ColumnView.of(named, isOnly ? table.name() : column.name(), words, "");
  }

  private String link(Column column) {
    return words.isGiven(column.name())
        ? "/regeln/fragen#angabe-" + column.name()
        : producers.getOrDefault(column.name(), "");
  }

  private RowView row(Decision.Table table, Row row) {
    var annotations = row.annotations();
    return new RowView(
        row.id(),
        IntStream.range(0, row.conditions().size())
            .mapToObj(i -> condition(table.inputs().get(i), row.conditions().get(i)))
            .toList(),
        IntStream.range(0, row.results().size())
            .mapToObj(i -> result(table, table.outputs().get(i), row.results().get(i)))
            .toList(),
        annotations.norms(),
        Wording.word("sicherheit", annotations.certainty()),
        German.norms(List.of(annotations.reason())),
        annotations.flags().stream().map(code -> FlagView.of(code, rulebook)).toList(),
        German.norms(List.of(annotations.advice())),
        sentence.of(table, row));
  }

  private CellView condition(Column column, String text) {
    return CellView.of(words.condition(column, text), text);
  }

  private CellView result(Decision.Table table, Column column, String text) {
    return CellView.of(words.result(table, column, text), text);
  }

  List<FormulaView> formulas() {
    return file.decisions().stream()
        .filter(Decision.Formula.class::isInstance)
        .map(Decision.Formula.class::cast)
        .map(f -> new FormulaView(DecisionView.anchor(f), f.name(), f.description(), f.text()))
        .toList();
  }

  List<FormulaView> functions() {
    return file.functions().stream().map(TableReading::function).toList();
  }

  private static FormulaView function(Function function) {
    var parameters = function.parameters().stream().map(Column::name).toList();
    return new FormulaView(
        "funktion-" + function.name(),
        function.name() + '(' + String.join(", ", parameters) + ')',
        function.description(),
        function.text());
  }

  List<FlagView> flags() {
    return file.tables()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.annotations().flags().stream())
        .distinct()
        .sorted()
        .map(code -> FlagView.of(code, rulebook))
        .toList();
  }
}
