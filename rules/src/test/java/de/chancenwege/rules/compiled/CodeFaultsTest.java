package de.chancenwege.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.dmn.DroolsEngines;
import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.Inputs;
import de.chancenwege.rules.evaluation.RowSet;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.evaluation.TableEngine;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A value that is put into the wrong class is found by the comparison, although what each class
 * passes is right: the values to try do not come from the classes.
 */
class CodeFaultsTest {
  private static final Rulebook RULEBOOK = FaultyTables.shortOnes();
  private static final Slots SLOTS = Faults.slots(RULEBOOK);
  private static final DroolsEngines TRUTH = Faults.truth(RULEBOOK);
  private static final Map<Table, TableEngine> ENGINES = new IdentityHashMap<>();
  private static final List<Mutant> MUTANTS = mutants().filter(Mutant::isSeen).toList();

  /** Masks that are right, asked about wrong classes of one input. */
  private record Misreading(MaskTable masks, int slot, CodeFault fault) implements TableEngine {
    @Override
    public boolean match(Inputs inputs, long[] rows) {
      return masks.match(new Misread(inputs, slot, fault), rows);
    }

    @Override
    public boolean passing(int column, int code, long[] rows) {
      return masks.passing(column, code, rows);
    }
  }

  private record Misread(Inputs inputs, int slot, CodeFault fault) implements Inputs {
    @Override
    public boolean isKnown(int any) {
      return inputs.isKnown(any);
    }

    @Override
    public int code(int any) {
      return any == slot ? fault.code(SLOTS.domain(slot), inputs.value(slot)) : inputs.code(any);
    }

    @Override
    public long number(int any) {
      return inputs.number(any);
    }

    @Override
    public Object value(int any) {
      return inputs.value(any);
    }
  }

  /** A fault of one kind in one column of one table. */
  private record Mutant(CodeFault fault, TableFile file, Table table, int column) {
    int[] slots() {
      return table.inputs().stream().mapToInt(input -> SLOTS.of(input.name())).toArray();
    }

    MaskTable right() {
      var domains = Arrays.stream(slots()).mapToObj(SLOTS::domain).toArray(Domain[]::new);
      return MaskTable.of(table, slots(), domains).orElseThrow();
    }

    TableEngine wrong() {
      return new Misreading(right(), slots()[column], fault);
    }

    /** Whether some inputs lead to other rows now; what nobody could see is no fault. */
    boolean isSeen() {
      var inputs = new GivenInputs(SLOTS);
      var columns = new ArrayList<List<@Nullable Object>>();
      for (int slot : slots()) {
        columns.add(new ArrayList<>(examples(SLOTS.domain(slot))));
      }
      var right = right();
      var wrong = wrong();
      var seen = new boolean[1];
      new Combinations(columns)
          .all(
              values -> {
                for (int i = 0; i < values.length; i++) {
                  inputs.set(slots()[i], values[i]);
                }
                seen[0] |= !Arrays.equals(rows(right, inputs), rows(wrong, inputs));
              });
      return seen[0];
    }

    private static List<Object> examples(Domain domain) {
      return IntStream.range(0, domain.size())
          .boxed()
          .flatMap(code -> domain.examples(code).stream())
          .toList();
    }

    private long[] rows(TableEngine engine, Inputs inputs) {
      var rows = RowSet.all(table.rows().size());
      assertThat(engine.match(inputs, rows)).isTrue();
      return table.hitPolicy() == HitPolicy.FIRST ? new long[] {RowSet.next(rows, 0)} : rows;
    }

    String kind() {
      return fault + ", " + SLOTS.domain(slots()[column]).type() + ", " + table.hitPolicy();
    }

    Verdict verdict() {
      var truth =
          ENGINES.computeIfAbsent(
              table, t -> new RememberingEngine(TRUTH.table(file, table, slots(), SLOTS), slots()));
      return new TableComparison(file, table, truth, wrong(), SLOTS)
          .prove("probe", Thoroughness.QUICK)
          .verdict();
    }
  }

  private static Stream<Mutant> mutants() {
    return RULEBOOK.versions().stream()
        .map(TableVersion::content)
        .flatMap(file -> file.tables().flatMap(table -> mutants(file, table)));
  }

  private static Stream<Mutant> mutants(TableFile file, Table table) {
    return Arrays.stream(CodeFault.values())
        .flatMap(
            fault ->
                IntStream.range(0, table.inputs().size())
                    .mapToObj(column -> new Mutant(fault, file, table, column)));
  }

  @TestFactory
  Stream<DynamicTest> a_wrong_class_is_found() {
    return MUTANTS.stream()
        .map(
            mutant ->
                DynamicTest.dynamicTest(
                    mutant.kind(),
                    () -> assertThat(mutant.verdict()).isEqualTo(Verdict.DIFFERENT)));
  }

  @Test
  void every_kind_of_fault_was_tried() {
    assertThat(MUTANTS).extracting(Mutant::fault).contains(CodeFault.values());
  }
}
