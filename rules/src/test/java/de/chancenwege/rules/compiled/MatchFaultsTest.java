package de.chancenwege.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.dmn.DroolsEngines;
import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.Inputs;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.evaluation.TableEngine;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Masks that are right and laid wrongly over each other are found, under every policy. */
class MatchFaultsTest {
  private static final Rulebook RULEBOOK = FaultyTables.shortOnes();
  private static final Slots SLOTS = Faults.slots(RULEBOOK);
  private static final DroolsEngines TRUTH = Faults.truth(RULEBOOK);
  private static final Map<Table, TableEngine> ENGINES = new IdentityHashMap<>();

  private record Mislaid(MaskTable masks, int[] slots, MatchFault fault) implements TableEngine {
    @Override
    public boolean match(Inputs inputs, long[] rows) {
      return fault.match(masks, slots, inputs, rows);
    }

    @Override
    public boolean passing(int column, int code, long[] rows) {
      return masks.passing(column, code, rows);
    }
  }

  @TestFactory
  Stream<DynamicTest> masks_that_are_laid_wrongly_are_found() {
    return RULEBOOK.versions().stream()
        .flatMap(version -> version.content().tables().flatMap(t -> tests(version.content(), t)));
  }

  private static Stream<DynamicTest> tests(TableFile file, Table table) {
    return Arrays.stream(MatchFault.values())
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault + ", " + table.hitPolicy(),
                    () -> assertThat(verdict(file, table, fault)).isEqualTo(Verdict.DIFFERENT)));
  }

  private static Verdict verdict(TableFile file, Table table, MatchFault fault) {
    int[] slots = table.inputs().stream().mapToInt(input -> SLOTS.of(input.name())).toArray();
    var domains = Arrays.stream(slots).mapToObj(SLOTS::domain).toArray(Domain[]::new);
    var masks = MaskTable.of(table, slots, domains).orElseThrow();
    var truth =
        ENGINES.computeIfAbsent(
            table, t -> new RememberingEngine(TRUTH.table(file, t, slots, SLOTS), slots));
    return new TableComparison(file, table, truth, new Mislaid(masks, slots, fault), SLOTS)
        .prove("probe", Thoroughness.QUICK)
        .verdict();
  }
}
