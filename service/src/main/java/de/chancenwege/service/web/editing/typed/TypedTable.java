package de.chancenwege.service.web.editing.typed;

import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.editing.sentence.ValueChoice;
import de.chancenwege.service.editing.table.Bounds;
import de.chancenwege.service.editing.table.Bounds.Bound;
import de.chancenwege.service.editing.table.CellNotation;
import de.chancenwege.service.editing.table.DescriptionLine;
import de.chancenwege.service.editing.table.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was typed into the form of a table. The form has the rows and columns of the revision that
 * it was made from; a field that was not sent leaves its cell as it is.
 */
public final class TypedTable {
  /** New lines of the description. */
  static final String NEW_KEY = "b.neu.art";

  static final String NEW_VALUE = "b.neu.text";

  /** Says that a condition takes all values but the chosen ones, or not the bound itself. */
  public static final String EXCEPT = "ausser";

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

  private final TableFile base;
  private final Map<String, List<String>> form;
  private final RuleWords words;

  private TypedTable(TableFile base, Map<String, List<String>> form, RuleWords words) {
    this.base = base;
    this.form = form;
    this.words = words;
  }

  /**
   * The file that was edited, with everything that was typed.
   *
   * @param words German words for the file, which can be typed for codes
   */
  public static TableFile of(TableFile base, Map<String, List<String>> form, RuleWords words) {
    return new TypedTable(base, form, words).file();
  }

  private TableFile file() {
    return new TableFile(
        base.path(),
        base.folder(),
        base.validFrom(),
        description(),
        base.types(),
        base.inputs(),
        base.functions(),
        IntStream.range(0, base.decisions().size())
            .mapToObj(place -> decision(base.decisions().get(place), place))
            .toList());
  }

  private Description description() {
    var lines = DescriptionLine.of(base.description());
    var typed =
        IntStream.range(0, lines.size())
            .mapToObj(i -> lines.get(i).with(typed(FieldName.line(i), lines.get(i).value())));
    var added = new DescriptionLine(typed(NEW_KEY, ""), "").with(typed(NEW_VALUE, ""));
    return new Description(
        Stream.concat(typed, Stream.of(added).filter(line -> !line.value().isEmpty()))
            .filter(DescriptionLine::isKept)
            .map(DescriptionLine::text)
            .collect(Collectors.joining("\n")));
  }

  private Decision decision(Decision decision, int place) {
    if (decision instanceof Table table) {
      return table(table, place);
    }
    return decision instanceof Formula formula ? formula(formula, place) : decision;
  }

  private Formula formula(Formula formula, int place) {
    var text = typed(FieldName.formula(place), formula.text()).strip().replace("\r\n", "\n");
    var words = Decision.Names.words(text);
    var functions = base.functions().stream().map(function -> function.name()).toList();
    return new Formula(
        formula.name(),
        formula.type(),
        oneLine(typed(FieldName.description(place), formula.description())),
        text,
        known(words).stream().filter(name -> !name.equals(formula.name())).toList(),
        words.stream().filter(functions::contains).distinct().toList());
  }

  private List<String> known(List<String> words) {
    var inputs = base.inputs().stream().map(Column::name);
    var facts = Stream.concat(inputs, base.decisions().stream().map(Decision::name)).toList();
    return words.stream().filter(facts::contains).distinct().toList();
  }

  private Table table(Table table, int place) {
    return new Table(
        table.name(),
        table.type(),
        oneLine(typed(FieldName.question(place), table.question())),
        table.hitPolicy(),
        table.inputs(),
        table.outputs(),
        IntStream.range(0, table.rows().size())
            .mapToObj(row -> row(table, table.rows().get(row), FieldName.row(place, row)))
            .toList());
  }

  private Row row(Table table, Row row, FieldName name) {
    var notes = new ArrayList<String>();
    for (int i = 0; i < row.annotations().cells().size(); i++) {
      notes.add(note(name.note(i), row.annotations().cells().get(i)));
    }
    return new Row(
        typed(name.id(), row.id()).strip(),
        IntStream.range(0, row.conditions().size())
            .mapToObj(
                i -> condition(name.condition(i), table.inputs().get(i), row.conditions().get(i)))
            .toList(),
        IntStream.range(0, row.results().size())
            .mapToObj(i -> result(name.result(i), table.outputs().get(i), row.results().get(i)))
            .toList(),
        new Annotations(notes.get(0), notes.get(1), notes.get(2), notes.get(3)));
  }

  /** Flags that are ticked or added stand in front of the text; the same stays as it was. */
  private String note(String name, String before) {
    var sent = form.get(FieldName.flags(name));
    if (sent == null) {
      return oneLine(typed(name, before));
    }
    var known = Hint.of(before);
    var added = BETWEEN.splitAsStream(typed(FieldName.moreFlags(name), ""));
    var flags =
        Stream.concat(sent.stream(), added).filter(flag -> !flag.isBlank()).distinct().toList();
    var hint = new Hint(flags, oneLine(typed(name, known.advice())));
    return hint.equals(known) ? before : hint.text();
  }

  private String condition(String name, Column column, String before) {
    if (form.containsKey(FieldName.kind(name))) {
      return chosen(name, column, before);
    }
    if (form.containsKey(FieldName.bound(name, false))) {
      return bounded(name, before);
    }
    if (base.values(column.type()).isEmpty()) {
      return result(name, column, before);
    }
    var typed = typed(name, before);
    var names = words.names(column);
    return typed.equals(before) || typed.equals(names.text(before)) ? before : names.feel(typed);
  }

  /** The chosen values in the order of the column; the same values stay as they were written. */
  private String chosen(String name, Column column, String before) {
    var sent = form.getOrDefault(name, List.of());
    var values = base.values(column.type()).stream().filter(sent::contains).toList();
    var choice = new ValueChoice(values, typed(FieldName.kind(name), "").equals(EXCEPT));
    return ValueChoice.read(before).filter(choice::isSame).isPresent() ? before : choice.feel();
  }

  /** What is between the bounds; the same bounds stay as they were written. */
  private String bounded(String name, String before) {
    var bounds = new Bounds(bound(name, false), bound(name, true));
    return Bounds.read(before).filter(bounds::equals).isPresent() ? before : bounds.feel();
  }

  private Bound bound(String name, boolean isUpper) {
    var value = typed(FieldName.bound(name, isUpper), "");
    var isIncluded = !typed(FieldName.boundKind(name, isUpper), "").equals(EXCEPT);
    return value.isBlank() ? Bound.NONE : new Bound(value, isIncluded);
  }

  /** What stays as it was shown stays as it was written. */
  private String result(String name, Column column, String before) {
    var typed = typed(name, before);
    return typed.equals(before) || typed.equals(CellNotation.words(before))
        ? before
        : CellNotation.feel(typed, base.values(column.type()));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private String typed(String name, String otherwise) {
    return form.getOrDefault(name, List.of()).stream().findFirst().orElse(otherwise);
  }
}
