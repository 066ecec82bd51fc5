package de.chancenwege.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.dmn.DroolsEngines;
import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.evaluation.TableEngine;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.TableFile;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fault that is put into masks on purpose is found by the comparison: each way to spoil them,
 * for each type of column, where all rows count and where only the first does; faults of the second
 * word in a long table.
 */
class MaskFaultsTest {

  private static final Rulebook RULEBOOK = FaultyTables.rulebook();
  private static final Slots SLOTS = Faults.slots(RULEBOOK);
  private static final DroolsEngines TRUTH = Faults.truth(RULEBOOK);
  private static final List<Mutant> MUTANTS = mutants().toList();
  private static final Map<Table, TableEngine> ENGINES = new IdentityHashMap<>();

  /** A fault of one kind in one column of one table. */
  private record Mutant(MaskFault fault, TableFile file, Table table, int column) {
    int[] slots() {
      return table.inputs().stream().mapToInt(input -> SLOTS.of(input.name())).toArray();
    }

    Domain domain() {
      return SLOTS.domain(slots()[column]);
    }

    MaskTable right() {
      var domains = Arrays.stream(slots()).mapToObj(SLOTS::domain).toArray(Domain[]::new);
      return MaskTable.of(table, slots(), domains).orElseThrow();
    }

    long[][] spoilt() {
      var masks = right().column(column);
      fault.spoil(masks, table.rows().size());
      return masks;
    }

    /** Whether some value of the column is treated differently now. */
    boolean isFault() {
      var right = right().column(column);
      var spoilt = spoilt();
      return IntStream.range(0, right.length)
          .filter(code -> !domain().examples(code).isEmpty())
          .anyMatch(code -> !Arrays.equals(right[code], spoilt[code]));
    }

    TableEngine truth() {
      return ENGINES.computeIfAbsent(
          table, t -> new RememberingEngine(TRUTH.table(file, table, slots(), SLOTS), slots()));
    }

    String kind() {
      return fault + ", " + domain().type() + ", " + table.hitPolicy();
    }

    Verdict verdict() {
      return new TableComparison(file, table, truth(), right().withColumn(column, spoilt()), SLOTS)
          .prove("probe", Faults.THOROUGHNESS)
          .verdict();
    }
  }

  private static Stream<Mutant> mutants() {
    return RULEBOOK.versions().stream()
        .map(TableVersion::content)
        .flatMap(file -> file.tables().flatMap(table -> mutants(file, table)));
  }

  private static Stream<Mutant> mutants(TableFile file, Table table) {
    return Arrays.stream(MaskFault.values())
        .filter(fault -> fits(fault, table))
        .flatMap(
            fault ->
                IntStream.range(0, table.inputs().size())
                    .mapToObj(column -> new Mutant(fault, file, table, column)))
        .filter(Mutant::isFault);
  }

  private static boolean fits(MaskFault fault, Table table) {
    boolean isLong = table.rows().size() > Long.SIZE;
    return isLong == fault.isAboutWords();
  }

  @TestFactory
  Stream<DynamicTest> a_wrong_mask_is_found() {
    return MUTANTS.stream()
        .map(
            mutant ->
                DynamicTest.dynamicTest(
                    mutant.kind(),
                    () -> assertThat(mutant.verdict()).isEqualTo(Verdict.DIFFERENT)));
  }

  @Test
  void every_kind_of_fault_was_tried_and_under_every_policy() {
    assertThat(MUTANTS).extracting(Mutant::fault).contains(MaskFault.values());
    assertThat(MUTANTS)
        .extracting(mutant -> mutant.table().hitPolicy())
        .contains(HitPolicy.values());
    assertThat(MaskFault.values().length + CodeFault.values().length + MatchFault.values().length)
        .isGreaterThanOrEqualTo(50);
  }

  @Test
  void the_masks_are_right_before_they_are_spoilt() {
    for (var version : RULEBOOK.versions()) {
      version
          .content()
          .tables()
          .map(table -> new Mutant(MaskFault.CLASS_FULL, version.content(), table, 0))
          .forEach(
              probe -> {
                assertThat(
                        new TableComparison(
                                probe.file(), probe.table(), probe.truth(), probe.right(), SLOTS)
                            .prove("probe", Faults.THOROUGHNESS)
                            .holds())
                    .isTrue();
              });
    }
  }
}
