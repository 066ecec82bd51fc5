package de.chancenwege.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.dmn.DroolsEngines;
import de.chancenwege.rules.dmn.EngineFile;
import de.chancenwege.rules.evaluation.Domain;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault that is put into masks or formulas on purpose is found by the comparison. */
class SeededFaultsTest {

  private static final Thoroughness THOROUGHNESS = new Thoroughness(300, 20, 100, 2_000, 0);

  private static final Rulebook RULEBOOK =
      ((Loaded.Ready) Rulebook.restore(Library.book().files())).rulebook();
  private static final Slots SLOTS =
      Slots.of(
          RULEBOOK.questionnaire(),
          RULEBOOK.versions().stream().map(TableVersion::content).toList());
  private static final DroolsEngines TRUTH = truth();

  private static DroolsEngines truth() {
    var files = new HashMap<String, EngineFile>();
    for (var version : RULEBOOK.versions()) {
      files.put(version.file().path(), EngineFile.accepted(version.file(), version.content()));
    }
    return new DroolsEngines(files);
  }

  /** A bit of a mask: a row that passes a class of values in a column, or does not. */
  private record Bit(TableFile file, Table table, int column, int code, int row) {
    int[] slots() {
      return table.inputs().stream().mapToInt(input -> SLOTS.of(input.name())).toArray();
    }

    MaskTable right() {
      var domains = Arrays.stream(slots()).mapToObj(SLOTS::domain).toArray(Domain[]::new);
      return MaskTable.of(table, slots(), domains).orElseThrow();
    }

    Verdict verdict() {
      var truth = TRUTH.table(file, table, slots(), SLOTS);
      var faulty = right().withFault(column, code, row);
      return new TableComparison(file, table, truth, faulty, SLOTS)
          .prove("probe", THOROUGHNESS)
          .verdict();
    }

    @Override
    public String toString() {
      var input = table.inputs().get(column).name();
      return "%s %s, class %d, row %d".formatted(table.name(), input, code, row + 1);
    }
  }

  private static Stream<Bit> bits() {
    return RULEBOOK.versions().stream()
        .map(TableVersion::content)
        .flatMap(
            file ->
                file.tables()
                    .filter(table -> table.rows().size() < 9)
                    .flatMap(table -> bits(file, table)));
  }

  private static Stream<Bit> bits(TableFile file, Table table) {
    var bits = Stream.<Bit>builder();
    for (int column = 0; column < table.inputs().size(); column++) {
      var domain = SLOTS.domain(SLOTS.of(table.inputs().get(column).name()));
      for (int code = 0; code < domain.size(); code++) {
        for (int row = 0; row < table.rows().size() && !domain.examples(code).isEmpty(); row++) {
          bits.add(new Bit(file, table, column, code, row));
        }
      }
    }
    return bits.build();
  }

  @TestFactory
  Stream<DynamicTest> a_wrong_bit_is_found() {
    return bits()
        .map(
            bit ->
                DynamicTest.dynamicTest(
                    bit.toString(), () -> assertThat(bit.verdict()).isEqualTo(Verdict.DIFFERENT)));
  }

  @Test
  void there_are_enough_faults() {
    assertThat(bits()).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mitgliedPlus3Tage   | nachTagen(mitgliedSeit, 2)
          mitgliedPlus3Tage   | nachTagen(mitgliedSeit, 4)
          mitgliedPlus3Tage   | nachTagen(mitgliedSeit, -3)
          mitgliedPlus3Tage   | mitgliedSeit
          mitgliedPlus3Tage   | mitgliedSeit + duration("P3M")
          mitgliedPlus3Tage   | mitgliedSeit - duration("P3D")
          mitgliedPlus3Tage   | date("2024-02-29")
          mitgliedPlus3Tage   | min(nachTagen(mitgliedSeit, 3), date("2024-02-29"))
          mitgliedPlus3Tage   | max(nachTagen(mitgliedSeit, 3), date("2020-01-01"))
          mitgliedPlus3Tage   | if mitgliedSeit.day = 29 then mitgliedSeit else nachTagen(mitgliedSeit, 3)
          mitgliedPlus3Tage   | if mitgliedSeit.month = 12 then mitgliedSeit else nachTagen(mitgliedSeit, 3)
          mitglied3TageErreicht | mitgliedPlus3Tage < stichtag
          mitglied3TageErreicht | mitgliedPlus3Tage >= stichtag
          mitglied3TageErreicht | mitgliedPlus3Tage > stichtag
          mitglied3TageErreicht | mitgliedPlus3Tage = stichtag
          mitglied3TageErreicht | mitgliedPlus3Tage != stichtag
          mitglied3TageErreicht | not(mitgliedPlus3Tage <= stichtag)
          mitglied3TageErreicht | mitgliedPlus3Tage <= stichtag and stichtag.year > 2000
          mitglied3TageErreicht | mitgliedPlus3Tage <= stichtag or stichtag.day = 29
          """)
  void a_wrong_formula_is_found(String name, String fault) {
    var file =
        RULEBOOK.versions().stream()
            .map(TableVersion::content)
            .filter(content -> content.decision(name).isPresent())
            .findFirst()
            .orElseThrow();
    var right = (Formula) file.decision(name).orElseThrow();
    int[] slots = right.facts().stream().mapToInt(SLOTS::of).toArray();
    var wrong = FormulaCompiler.compile(file, with(right, fault), slots, SLOTS).orElseThrow();

    var proof =
        new FormulaComparison(
                right, TRUTH.formula(file, right, slots, SLOTS), new CompiledFormula(wrong), SLOTS)
            .prove("probe", THOROUGHNESS);

    assertThat(proof.verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  private static Formula with(Formula formula, String text) {
    return new Formula(
        formula.name(),
        formula.type(),
        formula.description(),
        text,
        formula.facts(),
        formula.functions());
  }

  @Test
  void every_formula_of_the_library_is_right() {
    for (var version : RULEBOOK.versions()) {
      version.content().decisions().stream()
          .filter(Formula.class::isInstance)
          .map(Decision::name)
          .forEach(
              name ->
                  assertThat(version.content().decision(name))
                      .get()
                      .satisfies(d -> assertThat(proof(version.content(), (Formula) d)).isTrue()));
    }
  }

  private static boolean proof(TableFile file, Formula formula) {
    int[] slots = formula.facts().stream().mapToInt(SLOTS::of).toArray();
    var twin = FormulaCompiler.compile(file, formula, slots, SLOTS).orElseThrow();
    return new FormulaComparison(
            formula, TRUTH.formula(file, formula, slots, SLOTS), new CompiledFormula(twin), SLOTS)
        .prove("probe", THOROUGHNESS)
        .holds();
  }
}
