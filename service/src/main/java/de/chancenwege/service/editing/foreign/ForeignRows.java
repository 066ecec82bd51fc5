package de.chancenwege.service.editing.foreign;

import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of a table of another program, with the numbers and the writing of our own. */
final class ForeignRows {
  private static final String ANY = "-";
  private static final String EMPTY = "null";
  private static final String NEW = "NEU-";

  /** Ids that programs make up. */
  private static final Pattern MADE_UP =
      Pattern.compile("|DecisionRule_.*|[Rr]ule[-_]?.*|row[-_].*|_[0-9A-Fa-f-]{16,}|_.*");

  private final Table table;
  private final Optional<Table> like;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final List<String> unannotated = new ArrayList<>();

  ForeignRows(Table table, Optional<Table> like, TableFile draft) {
    this.table = table;
    this.like = like;
    draft.tables().flatMap(t -> t.rows().stream()).map(Row::id).forEach(taken::add);
    table.rows().stream().map(Row::id).forEach(taken::add);
  }

  List<Row> rows() {
    var used = table.rows().stream().map(Row::id).collect(Collectors.toCollection(HashSet::new));
    var rows = new ArrayList<Row>();
    for (var row : table.rows()) {
      var plain = new Row(row.id(), conditions(row), results(row), row.annotations());
      var numbered = MADE_UP.matcher(row.id()).matches() ? numbered(plain, used) : plain;
      used.add(numbered.id());
      rows.add(annotated(numbered));
    }
    return rows;
  }

  /** An empty cell means any value in programs that do not write it. */
  private static List<String> conditions(Row row) {
    return row.conditions().stream().map(text -> text.isBlank() ? ANY : canonical(text)).toList();
  }

  private static List<String> results(Row row) {
    return row.results().stream().map(text -> text.isBlank() ? EMPTY : text).toList();
  }

  private static String canonical(String text) {
    return Cell.read(text).map(ForeignRows::written).orElse(text);
  }

  private static String written(Cell cell) {
    if (cell instanceof Cell.OneOf list) {
      var values = list.literals().stream().map(Literal::feel).collect(Collectors.joining(", "));
      return list.negated() ? "not(" + values + ")" : values;
    }
    if (cell instanceof Cell.Comparison comparison) {
      return comparison.operator() + " " + comparison.bound().feel();
    }
    return cell instanceof Cell.Range range
        ? range.open() + range.from().feel() + ".." + range.to().feel() + range.close()
        : ANY;
  }

  /** The number of the row of the draft that says the same, else one that was never used. */
  private Row numbered(Row row, Set<String> used) {
    var same =
        like.stream()
            .flatMap(known -> known.rows().stream())
            .filter(known -> !used.contains(known.id()))
            .filter(known -> says(known).equals(says(row)))
            .map(Row::id)
            .findFirst();
    var id = same.orElseGet(this::freeNumber);
    renamed.put(row.id(), id);
    return new Row(id, row.conditions(), row.results(), row.annotations());
  }

  private static List<List<String>> says(Row row) {
    return List.of(conditions(row), results(row));
  }

  private String freeNumber() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> NEW + number)
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }

  /** What a row says about itself stays, where the program does not know such columns. */
  private Row annotated(Row row) {
    var known =
        like.stream()
            .flatMap(table -> table.rows().stream())
            .filter(other -> other.id().equals(row.id()))
            .findFirst();
    var isSilent = row.annotations().cells().stream().allMatch(String::isBlank);
    if (!isSilent || known.isEmpty()) {
      return keeping(row, known);
    }
    unannotated.add(row.id());
    return keeping(
        new Row(row.id(), row.conditions(), row.results(), known.get().annotations()), known);
  }

  /** Cells that say the same as before stay as they were written. */
  private static Row keeping(Row row, Optional<Row> known) {
    var before = known.map(Row::conditions).orElse(List.of());
    var conditions =
        IntStream.range(0, row.conditions().size())
            .mapToObj(
                i ->
                    i < before.size() && canonical(before.get(i)).equals(row.conditions().get(i))
                        ? before.get(i)
                        : row.conditions().get(i))
            .toList();
    return new Row(row.id(), conditions, row.results(), row.annotations());
  }

  List<Issue> notes(String path) {
    var notes = new ArrayList<Issue>();
    renamed.forEach(
        (from, to) ->
            notes.add(
                new Issue(
                    path,
                    to,
                    table.name(),
                    "Die Datei nennt diese Zeile „%s“.".formatted(from),
                    "Hier heißt sie %s.".formatted(to))));
    if (!unannotated.isEmpty()) {
      notes.add(
          new Issue(
              path,
              "",
              table.name(),
              "In der Datei fehlen %s.".formatted(String.join(", ", Annotations.HEADINGS)),
              "Wo es die Zeile schon gab, bleiben sie, wie sie sind."));
    }
    return notes;
  }
}
