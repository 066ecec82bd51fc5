package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.dmn.CompiledFile;
import de.chancenwege.rules.dmn.Outcome;
import de.chancenwege.rules.table.Row;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers what the engine said within one advice, since routes share most of their inputs. */
final class Memo {

  private final Map<Key, Outcome> outcomes;
  private final Set<RowRef> applied = new LinkedHashSet<>();

  Memo() {
    this(new HashMap<>());
  }

  private Memo(Map<Key, Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /** The same memory for answers that are only supposed; rows that apply to them are not kept. */
  Memo forSuppositions() {
    return new Memo(outcomes);
  }

  /** Notes a row that applied. */
  void note(CompiledFile file, Row row) {
    var content = file.content();
    applied.add(new RowRef(content.folder(), content.validFrom(), row.id()));
  }

  /** Every row that applied, also in derived facts and also those that did not decide. */
  Set<RowRef> applied() {
    return applied;
  }

  Outcome asWritten(CompiledFile file, String decision, Map<String, @Nullable Object> inputs) {
    return outcomes.computeIfAbsent(
        new Key(file, decision, true, inputs), key -> file.evaluate(decision, inputs));
  }

  Outcome possible(CompiledFile file, String table, Map<String, @Nullable Object> inputs) {
    return outcomes.computeIfAbsent(
        new Key(file, table, false, inputs), key -> file.possible(table, inputs));
  }

  private record Key(
      CompiledFile file,
      String decision,
      boolean asWritten,
      Map<String, @Nullable Object> inputs) {}
}
