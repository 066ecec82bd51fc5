package de.chancenwege.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.dmn.DroolsEngines;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault that is put into formulas on purpose is found by the comparison. */
class FormulaFaultsTest {

  private static final Rulebook RULEBOOK =
      ((Loaded.Ready) Rulebook.restore(Library.book().files())).rulebook();
  private static final Slots SLOTS = Faults.slots(RULEBOOK);
  private static final DroolsEngines TRUTH = Faults.truth(RULEBOOK);

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
                right,
                slots,
                TRUTH.formula(file, right, slots, SLOTS),
                new CompiledFormula(wrong),
                SLOTS)
            .prove("probe", Faults.THOROUGHNESS);

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
            formula,
            slots,
            TRUTH.formula(file, formula, slots, SLOTS),
            new CompiledFormula(twin),
            SLOTS)
        .prove("probe", Faults.THOROUGHNESS)
        .holds();
  }
}
