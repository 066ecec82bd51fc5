package de.chancenwege.service.editing.difference;

import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.HitPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares two decisions of the same name, of which one may be absent. */
final class DecisionComparison {
  private static final String NONE = "";

  private final String name;
  private final Optional<Decision> before;
  private final Optional<Decision> after;

  DecisionComparison(String name, Optional<Decision> before, Optional<Decision> after) {
    this.name = name;
    this.before = before;
    this.after = after;
  }

  DecisionChange change() {
    var kind = ChangeKind.of(before.isPresent(), after.isPresent());
    return new DecisionChange(
        name, kind, heading(), columns(), new RowComparison(table(before), table(after)).changes());
  }

  private List<TextChange> heading() {
    var changes = new ArrayList<TextChange>();
    compare("question", table -> table.question()).ifPresent(changes::add);
    compare("hitPolicy", table -> table.hitPolicy().name()).ifPresent(changes::add);
    part("type", Decision::type).ifPresent(changes::add);
    part("description", decision -> formula(decision, Decision.Formula::description))
        .ifPresent(changes::add);
    part("formula", decision -> formula(decision, Decision.Formula::text)).ifPresent(changes::add);
    return changes;
  }

  private Optional<TextChange> compare(String part, Function<Decision.Table, String> text) {
    return part(
        part, decision -> decision instanceof Decision.Table table ? text.apply(table) : NONE);
  }

  private Optional<TextChange> part(String part, Function<Decision, String> text) {
    return TextChange.between(part, before.map(text).orElse(NONE), after.map(text).orElse(NONE));
  }

  private static String formula(Decision decision, Function<Decision.Formula, String> text) {
    return decision instanceof Decision.Formula formula ? text.apply(formula) : NONE;
  }

  private List<TextChange> columns() {
    var columns = Keyed.of(columns(table(before)), columns(table(after)), Column::name);
    return columns.keys().stream()
        .map(key -> columnChange(key.name(), columns.before(key), columns.after(key)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<TextChange> columnChange(
      String name, Optional<Column> before, Optional<Column> after) {
    return TextChange.between(
        name, before.map(Column::type).orElse(NONE), after.map(Column::type).orElse(NONE));
  }

  private static List<Column> columns(Decision.Table table) {
    var columns = new ArrayList<>(table.inputs());
    columns.addAll(table.outputs());
    return columns;
  }

  /** What is no table has no rows. */
  private static Decision.Table table(Optional<Decision> decision) {
    return decision
        .filter(Decision.Table.class::isInstance)
        .map(Decision.Table.class::cast)
        .orElseGet(DecisionComparison::empty);
  }

  private static Decision.Table empty() {
    return new Decision.Table(NONE, NONE, NONE, HitPolicy.UNIQUE, List.of(), List.of(), List.of());
  }
}
