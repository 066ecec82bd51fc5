package de.chancenwege.service.editing.foreign;

import de.chancenwege.rules.dmn.Analysis;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.ItemType;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.ForeignDmn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file of another program, completed from the draft for which it is meant: programs leave out
 * what they do not know, such as descriptions, closed lists, and what a row says about itself.
 */
public final class ForeignTable {
  /** What a type can be without a definition. */
  private static final Set<String> PLAIN = Set.of("", "string", "Any");

  private final TableFile read;
  private final TableFile draft;
  private final Map<String, String> types = new LinkedHashMap<>();
  private final List<Issue> notes;

  private ForeignTable(TableFile read, TableFile draft, List<Issue> notes) {
    this.read = read;
    this.draft = draft;
    this.notes = new ArrayList<>(notes);
    draft.inputs().forEach(input -> types.put(input.name(), input.type()));
    draft.decisions().forEach(decision -> types.put(decision.name(), decision.type()));
  }

  /**
   * What became of a file.
   *
   * @param content what it says; absent when it cannot be taken
   * @param issues why not
   * @param notes what of it is not taken, or is called otherwise
   */
  public record Result(Optional<TableFile> content, List<Issue> issues, List<Issue> notes) {
    public Result {
      issues = List.copyOf(issues);
      notes = List.copyOf(notes);
    }
  }

  /** Reads a file for a draft; never throws for its content. */
  public static Result read(RuleFile file, TableFile draft) {
    var foreign = ForeignDmn.read(file);
    if (foreign.content().isEmpty()) {
      return new Result(Optional.empty(), foreign.issues(), foreign.notes());
    }
    var content = foreign.content().get();
    var issues = issues(content, draft);
    if (!issues.isEmpty()) {
      return new Result(Optional.empty(), issues, foreign.notes());
    }
    var table = new ForeignTable(content, draft, foreign.notes());
    return new Result(Optional.of(table.completed()), List.of(), table.notes);
  }

  private static List<Issue> issues(TableFile file, TableFile draft) {
    var names = draft.decisions().stream().map(Decision::name).toList();
    if (file.decisions().stream().map(Decision::name).noneMatch(names::contains)) {
      return List.of(
          Issue.ofFile(
              file.path(),
              "In der Datei steht keine Entscheidung dieser Tabelle.",
              "Erwartet werden Entscheidungen mit dem Namen %s."
                  .formatted(String.join(", ", names))));
    }
    return file.tables()
        .filter(table -> table.rows().size() > Analysis.MOST_ROWS)
        .map(
            table ->
                new Issue(
                    file.path(),
                    "",
                    table.name(),
                    "Die Tabelle hat %d Zeilen.".formatted(table.rows().size()),
                    "Prüfen lassen sich höchstens %d. Bitte aufteilen."
                        .formatted(Analysis.MOST_ROWS)))
        .toList();
  }

  private TableFile completed() {
    var description = read.description().text().isBlank() ? draft : read;
    var decisions = read.decisions().stream().map(this::decision).toList();
    return new TableFile(
        read.path(),
        read.folder(),
        read.validFrom(),
        description.description(),
        types(decisions),
        inputs(decisions),
        read.functions().isEmpty() ? draft.functions() : read.functions(),
        decisions);
  }

  private Decision decision(Decision decision) {
    return decision instanceof Table table ? table(table) : decision;
  }

  private Table table(Table table) {
    var like = draft.tables().filter(known -> known.name().equals(table.name())).findFirst();
    var rows = new ForeignRows(table, like, draft);
    var outputs = outputs(table, like);
    var type = outputs.size() == 1 ? outputs.get(0).type() : table.type();
    var completed =
        new Table(
            table.name(),
            like.map(Table::type).orElse(type),
            table.question().isBlank() ? like.map(Table::question).orElse("") : table.question(),
            table.hitPolicy(),
            table.inputs().stream().map(this::typed).toList(),
            outputs,
            rows.rows());
    notes.addAll(rows.notes(read.path()));
    return completed;
  }

  /** The only output of a table may be called anything. */
  private List<Column> outputs(Table table, Optional<Table> like) {
    var known = like.map(Table::outputs).orElse(List.of());
    if (table.outputs().size() == 1 && known.size() == 1) {
      return known;
    }
    return table.outputs().stream()
        .map(
            column ->
                known.stream()
                    .filter(other -> other.name().equals(column.name()))
                    .findFirst()
                    .filter(other -> isOpen(column.type()))
                    .orElse(column))
        .toList();
  }

  private Column typed(Column column) {
    return isOpen(column.type())
        ? new Column(
            column.name(), types.getOrDefault(column.name(), column.type()), column.label())
        : column;
  }

  /** Whether the file says nothing of the values that may stand there. */
  private static boolean isOpen(String type) {
    return PLAIN.contains(type);
  }

  /** What a table tests and nothing decides is given, whether the file says so or not. */
  private List<Column> inputs(List<Decision> decisions) {
    var inputs = new LinkedHashMap<String, Column>();
    read.inputs().stream().map(this::typed).forEach(input -> inputs.put(input.name(), input));
    var decided = decisions.stream().map(Decision::name).toList();
    decisions.stream()
        .flatMap(ForeignTable::tested)
        .filter(column -> !decided.contains(column.name()))
        .forEach(column -> inputs.putIfAbsent(column.name(), column));
    draft.inputs().stream()
        .filter(input -> decisions.stream().anyMatch(d -> d.needs().contains(input.name())))
        .forEach(input -> inputs.putIfAbsent(input.name(), input));
    return List.copyOf(inputs.values());
  }

  private static Stream<Column> tested(Decision decision) {
    return decision instanceof Table table
        ? table.inputs().stream().map(c -> new Column(c.name(), c.type(), ""))
        : Stream.empty();
  }

  private List<ItemType> types(List<Decision> decisions) {
    var known = new LinkedHashMap<String, ItemType>();
    read.types().forEach(type -> known.put(type.name(), type));
    var used = decisions.stream().flatMap(ForeignTable::types).toList();
    draft.types().stream()
        .filter(type -> used.contains(type.name()))
        .forEach(type -> known.putIfAbsent(type.name(), type));
    return List.copyOf(known.values());
  }

  private static Stream<String> types(Decision decision) {
    var columns =
        decision instanceof Table table
            ? Stream.concat(table.inputs().stream(), table.outputs().stream()).map(Column::type)
            : Stream.<String>empty();
    return Stream.concat(Stream.of(decision.type()), columns);
  }
}
