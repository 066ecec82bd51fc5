package de.chancenwege.service.web.editing.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.difference.CellChange.Part;
import de.chancenwege.service.editing.sentence.RowSentence;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.editing.table.Hint;
import de.chancenwege.service.web.editing.typed.FieldName;
import de.chancenwege.service.web.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the form of one table of a draft. */
final class TableForms {
  private static final int BASIS = 0;
  private static final int CERTAINTY = 2;
  private static final int HINT = 3;

  private final TableFile file;
  private final int place;
  private final Table table;
  private final RuleWords words;
  private final RowSentence sentences;
  private final CellFields cells;

  TableForms(TableFile file, int place, RuleWords words) {
    this.file = file;
    this.place = place;
    this.table = (Table) file.decisions().get(place);
    this.words = words;
    this.sentences = new RowSentence(words);
    this.cells = new CellFields(file, table, words);
  }

  TableForm form(Rulebook rulebook, EditorForms draft) {
    var changes = draft.changes(table.name());
    return new TableForm(
        place,
        table.name(),
        Wording.find("werkstatt.tabelle." + table.name()).orElseGet(() -> words.fact(table.name())),
        Wording.text("werkstatt.trefferregel." + table.hitPolicy().name()),
        question(),
        table.inputs().stream().map(this::heading).toList(),
        table.outputs().stream().map(this::heading).toList(),
        IntStream.range(0, table.rows().size()).mapToObj(i -> row(i, draft, changes)).toList(),
        changes.removed(),
        more(rulebook),
        draft.faults().ofTable(table.name()));
  }

  private CellField question() {
    return new CellField(
        FieldName.question(place),
        Wording.text("werkstatt.frage"),
        table.question(),
        List.of(),
        false,
        "",
        List.of());
  }

  private TableForm.Heading heading(Column column) {
    var allowed = words.values(column.name(), column.type());
    return new TableForm.Heading(
        column.name(), words.headingWithUnit(column), String.join(" · ", allowed));
  }

  private RowForm row(int index, EditorForms draft, Changes changes) {
    var row = table.rows().get(index);
    var name = FieldName.row(place, index);
    var at = new CellFields.Place(row.id(), draft.faults(), changes);
    return new RowForm(
        index,
        cells.id(name.id(), row, draft.faults()),
        row.id(),
        each(table.inputs(), i -> cells.condition(name.condition(i), i, row, at)),
        each(table.outputs(), i -> cells.result(name.result(i), i, row, at)),
        note(name, BASIS, row, at),
        IntStream.range(1, HINT).mapToObj(i -> note(name, i, row, at)).toList(),
        note(name, HINT, row, at),
        FlagsField.of(name.note(HINT), row.id(), hint(row).flags(), draft.flags()),
        sentences.of(table, row),
        changes.of(row.id()),
        draft.faults().ofRow(row.id(), columns()),
        draft.comments(row.id()));
  }

  private static List<CellField> each(List<Column> columns, IntFunction<CellField> field) {
    return IntStream.range(0, columns.size()).mapToObj(field).toList();
  }

  private CellField note(FieldName name, int i, Row row, CellFields.Place at) {
    var heading = Annotations.HEADINGS.get(i);
    var value = i == HINT ? hint(row).advice() : row.annotations().cells().get(i);
    return new CellField(
        name.note(i),
        cells.label(heading, row),
        value,
        i == CERTAINTY ? CellFields.certainties(value) : List.of(),
        i != CERTAINTY,
        at.changes().before(row.id(), Part.ANNOTATION, heading),
        at.faults().at(row.id(), heading));
  }

  private static Hint hint(Row row) {
    return Hint.of(row.annotations().hint());
  }

  private List<String> columns() {
    return Stream.of(
            table.inputs().stream().map(Column::name),
            table.outputs().stream().map(Column::name),
            Annotations.HEADINGS.stream())
        .flatMap(names -> names)
        .toList();
  }

  /** Facts that people are asked for, or that another table of the day decides. */
  private List<CellField.Option> more(Rulebook rulebook) {
    var asked =
        rulebook.questionnaire().questions().stream().map(q -> q.fact()).map(FactCode::value);
    var decided =
        rulebook.inForce(file.validFrom()).stream()
            .flatMap(version -> version.content().decisions().stream())
            .filter(decision -> !decision.type().isEmpty())
            .map(Decision::name);
    var tested = table.inputs().stream().map(Column::name).toList();
    return Stream.concat(asked, decided)
        .distinct()
        .filter(fact -> !tested.contains(fact))
        .map(fact -> new CellField.Option(fact, words.fact(fact), false))
        .sorted(Comparator.comparing(CellField.Option::label))
        .toList();
  }
}
