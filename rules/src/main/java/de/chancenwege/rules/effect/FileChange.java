package de.chancenwege.rules.effect;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which facts decide whether somebody meets what is different in a file. */
final class FileChange {

  private FileChange() {}

  /**
   * What differs.
   *
   * @param tested facts that the different rows and formulas ask for
   * @param before by name of the different tables and formulas before, the ids of different rows
   * @param after the same after
   */
  record Touched(
      Set<String> tested, Map<String, Set<String>> before, Map<String, Set<String>> after) {}

  /** What differs between two versions of a file; either may be missing. */
  static Touched between(@Nullable TableVersion before, @Nullable TableVersion after) {
    var old = Optional.ofNullable(before).map(TableVersion::content);
    var next = Optional.ofNullable(after).map(TableVersion::content);
    var tested = new LinkedHashSet<String>();
    return new Touched(tested, different(old, next, tested), different(next, old, tested));
  }

  private static Map<String, Set<String>> different(
      Optional<TableFile> file, Optional<TableFile> other, Set<String> tested) {
    var different = new LinkedHashMap<String, Set<String>>();
    for (var decision : file.map(TableFile::decisions).orElse(List.of())) {
      var twin = other.flatMap(o -> o.decision(decision.name()));
      if (decision instanceof Table table) {
        var otherTable = twin.filter(Table.class::isInstance).map(Table.class::cast);
        boolean isAlike = shape(Optional.of(table), file).equals(shape(otherTable, other));
        var known = isAlike ? otherTable.map(Table::rows).orElse(List.of()) : List.<Row>of();
        var rows = table.rows().stream().filter(row -> !known.contains(row)).toList();
        if (!rows.isEmpty()) {
          rows.forEach(row -> addTested(table, row, tested));
          different.put(table.name(), rows.stream().map(Row::id).collect(Collectors.toSet()));
        }
      } else if (!meaning(Optional.of(decision), file).equals(meaning(twin, other))) {
        tested.addAll(decision.needs());
        different.put(decision.name(), Set.of());
      }
    }
    return different;
  }

  /** What a formula gives, with the functions that it calls; how it is described is no part. */
  private static Optional<List<Object>> meaning(
      Optional<Decision> decision, Optional<TableFile> file) {
    return decision
        .filter(Formula.class::isInstance)
        .map(Formula.class::cast)
        .map(formula -> List.of(formula.type(), formula.text(), called(formula, file)));
  }

  private static List<List<Object>> called(Formula formula, Optional<TableFile> file) {
    return file.stream()
        .flatMap(f -> f.functions().stream())
        .filter(function -> formula.functions().contains(function.name()))
        .map(f -> List.<Object>of(f.name(), f.parameters(), f.type(), f.text()))
        .toList();
  }

  /**
   * What all rows of a table share, with the answers that they were written for and with their
   * order: in some tables the first one counts.
   */
  private static Optional<List<Object>> shape(Optional<Table> table, Optional<TableFile> file) {
    return table.map(
        t ->
            List.of(
                t.hitPolicy(),
                t.inputs().stream().map(Column::name).toList(),
                t.inputs().stream().map(input -> answers(file, input.name())).toList(),
                t.outputs(),
                t.hitPolicy() == HitPolicy.FIRST
                    ? t.rows().stream().map(Row::id).toList()
                    : List.of()));
  }

  private static Set<String> answers(Optional<TableFile> file, String fact) {
    return file.map(f -> Set.copyOf(f.answers(fact))).orElse(Set.of());
  }

  private static void addTested(Table table, Row row, Set<String> facts) {
    facts.addAll(table.asked(row));
    row.results().stream().filter(Decision.Names::isName).forEach(facts::add);
  }
}
