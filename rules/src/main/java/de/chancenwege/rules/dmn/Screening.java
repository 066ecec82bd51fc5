package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Cell;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be said of a table without the validator. Where there is anything, the validator is not
 * asked: it would take minutes, or could not say what is wrong.
 */
final class Screening {
  static final String TOO_LARGE = "Die Tabelle ist zu groß, um sie auf Lücken zu prüfen.";
  static final String CROWDED =
      "In der Tabelle passen zu viele Zeilen auf dieselben Fälle, um sie auf Lücken zu prüfen.";

  private static final double MOST_COMBINATIONS = 1e9;
  private static final int MOST_NAMED = 5;

  private final TableFile file;
  private final Table table;

  private Screening(TableFile file, Table table) {
    this.file = file;
    this.table = table;
  }

  static Stream<Issue> of(TableFile file, Table table) {
    return new Screening(file, table).issues();
  }

  private Stream<Issue> issues() {
    if (table.rows().size() > Analysis.MOST_ROWS) {
      return Stream.of(tooLarge());
    }
    if (table.hitPolicy() == HitPolicy.COLLECT) {
      return repeated();
    }
    if (combinations() > MOST_COMBINATIONS) {
      return Stream.of(tooLarge());
    }
    var sweep = Sweep.of(file, table);
    if (sweep.isTooLong()) {
      return Stream.of(tooLarge());
    }
    return sweep.isCrowded() ? crowded(sweep) : Stream.of();
  }

  private Issue tooLarge() {
    return issue(
        "",
        TOO_LARGE,
        "Bitte auf mehrere Tabellen mit höchstens %d Zeilen und weniger Bedingungen aufteilen."
            .formatted(Analysis.MOST_ROWS));
  }

  /** The validator would look at every combination of what the rows tell apart. */
  private double combinations() {
    return IntStream.range(0, table.inputs().size())
        .mapToDouble(
            column ->
                1
                    + table.rows().stream()
                        .flatMap(row -> Cell.read(row.conditions().get(column)).stream())
                        .flatMap(cell -> cell.literals().stream())
                        .distinct()
                        .count())
        .reduce(1, (one, other) -> one * other);
  }

  /** Whoever meets one of them meets both, and is told the same twice. */
  private Stream<Issue> repeated() {
    var first = new LinkedHashMap<List<List<String>>, Row>();
    return table.rows().stream()
        .flatMap(
            row -> {
              var known = first.putIfAbsent(List.of(row.conditions(), row.results()), row);
              return known == null ? Stream.of() : Stream.of(repeated(row, known));
            })
        .limit(Analysis.MOST_EXAMPLES);
  }

  private Issue repeated(Row row, Row known) {
    return issue(
        row.id(),
        "Die Zeile sagt unter denselben Bedingungen dasselbe wie Zeile %s.".formatted(known.id()),
        "Bitte beide zu einer Zeile zusammenfassen.");
  }

  private Stream<Issue> crowded(Sweep sweep) {
    var whole =
        issue(
            "",
            CROWDED,
            "Bitte zuerst die Bedingungen so fassen, dass auf einen Fall weniger Zeilen passen.");
    return table.hitPolicy() == HitPolicy.FIRST
        ? Stream.of(whole)
        : Stream.concat(
            sweep.overlaps().stream().limit(Analysis.MOST_EXAMPLES).map(this::overlap),
            Stream.of(whole));
  }

  private Issue overlap(Overlap overlap) {
    var rows = overlap.rows();
    int more = rows.size() - MOST_NAMED;
    var named =
        more > 1
            ? String.join(", ", rows.subList(0, MOST_NAMED)) + " und %d weitere".formatted(more)
            : String.join(", ", rows);
    return issue(
        rows.get(0),
        "Mehr als eine Zeile passt auf denselben Fall: %s.".formatted(named),
        areEqual(rows)
            ? "Ihre Bedingungen sind gleich. Bitte nur eine behalten oder die Bedingungen ändern."
            : "Bitte die Bedingungen so fassen, dass nur eine Zeile passt.");
  }

  private boolean areEqual(List<String> rows) {
    return table.rows().stream()
            .filter(row -> rows.contains(row.id()))
            .map(Row::conditions)
            .distinct()
            .count()
        == 1;
  }

  private Issue issue(String row, String message, String remedy) {
    return Analysis.issue(file, table, row, message, remedy);
  }
}
