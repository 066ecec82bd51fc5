package de.chancenwege.rules.effect;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which facts decide whether somebody meets what is different in a file. */
final class FileChange {

  private static final String ANYTHING = "-";

  private FileChange() {}

  /**
   * What differs.
   *
   * @param tested facts that the different rows and formulas ask for
   * @param decided what the different tables and formulas decide
   */
  record Touched(Set<String> tested, Set<String> decided) {}

  /** What differs between two versions of a file; either may be missing. */
  static Touched between(@Nullable TableVersion before, @Nullable TableVersion after) {
    var old = Optional.ofNullable(before).map(TableVersion::content);
    var next = Optional.ofNullable(after).map(TableVersion::content);
    var touched = new Touched(new LinkedHashSet<>(), new LinkedHashSet<>());
    add(old, next, touched);
    add(next, old, touched);
    return touched;
  }

  private static void add(Optional<TableFile> file, Optional<TableFile> other, Touched touched) {
    boolean callsOthers = !file.map(TableFile::functions).equals(other.map(TableFile::functions));
    for (var decision : file.map(TableFile::decisions).orElse(List.of())) {
      var twin = other.flatMap(o -> o.decision(decision.name()));
      var tested =
          decision instanceof Table table
              ? tested(table, twin.filter(Table.class::isInstance).map(Table.class::cast))
              : decision.needs();
      boolean isSame = twin.equals(Optional.of(decision));
      if (!isSame || (callsOthers && !(decision instanceof Table))) {
        touched.tested().addAll(tested);
        touched.decided().add(decision.name());
      }
    }
  }

  private static Set<String> tested(Table table, Optional<Table> twin) {
    var facts = new LinkedHashSet<String>();
    boolean isOther = twin.isEmpty() || !shape(table).equals(shape(twin.get()));
    var known = twin.map(Table::rows).orElse(List.of());
    table.rows().stream()
        .filter(row -> isOther || !known.contains(row))
        .forEach(row -> addTested(table, row, facts));
    return facts;
  }

  /** What all rows of a table share, with their order: in some tables the first one counts. */
  private static List<Object> shape(Table table) {
    return List.of(
        table.hitPolicy(),
        table.inputs().stream().map(Column::name).toList(),
        table.outputs(),
        table.hitPolicy() == HitPolicy.FIRST
            ? table.rows().stream().map(Row::id).toList()
            : List.of());
  }

  private static void addTested(Table table, Row row, Set<String> facts) {
    IntStream.range(0, table.inputs().size())
        .filter(column -> !row.conditions().get(column).equals(ANYTHING))
        .forEach(column -> facts.add(table.inputs().get(column).name()));
    row.results().stream().filter(Decision.Names::isName).forEach(facts::add);
  }
}
