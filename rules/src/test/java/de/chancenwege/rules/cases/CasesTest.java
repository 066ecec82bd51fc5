package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every expectation of every case, one test each. */
@Tag("cases")
class CasesTest {

  @TestFactory
  Stream<DynamicTest> every_expectation_is_met_by_the_engine() {
    return CaseFiles.all().stream().flatMap(c -> tests(ShippedBook.BY_THE_ENGINE, c));
  }

  @TestFactory
  Stream<DynamicTest> every_expectation_is_met_by_compiled_tables() {
    return CaseFiles.all().stream().flatMap(c -> tests(ShippedBook.RULEBOOK, c));
  }

  private static Stream<DynamicTest> tests(Rulebook rulebook, LegalCase legalCase) {
    return legalCase.days().stream()
        .flatMap(
            day ->
                legalCase.expected().stream()
                    .map(
                        expected ->
                            dynamicTest(
                                name(legalCase, day, expected),
                                () ->
                                    assertThat(
                                            expected.differences(
                                                find(rulebook, legalCase, day, expected),
                                                rows(rulebook, legalCase, day, expected)))
                                        .as(legalCase.file())
                                        .isEmpty())));
  }

  private static String name(LegalCase legalCase, LocalDate day, Expectation expected) {
    return "%s am %s: %s → %s %s"
        .formatted(legalCase.id(), day, legalCase.title(), expected.route(), expected.fields());
  }

  private static Finding find(
      Rulebook rulebook, LegalCase legalCase, LocalDate day, Expectation expected) {
    var facts = legalCase.read(rulebook.questionnaire());
    var findings = rulebook.advise(facts, day, Set.of(new RouteCode(expected.route()))).findings();
    assertThat(findings).as("es gibt den Weg %s", expected.route()).hasSize(1);
    return findings.get(0);
  }

  private static List<String> rows(
      Rulebook rulebook, LegalCase legalCase, LocalDate day, Expectation expected) {
    if (!expected.namesRows()) {
      return List.of();
    }
    var route = Set.of(new RouteCode(expected.route()));
    return rulebook.appliedRows(legalCase.read(rulebook.questionnaire()), day, route).stream()
        .filter(row -> legalCase.file().startsWith("tables/" + row.table() + '/'))
        .map(RowRef::row)
        .toList();
  }

  @Test
  void every_case_has_its_own_id() {
    var seen = new HashSet<String>();
    assertThat(CaseFiles.all()).isNotEmpty().allMatch(legalCase -> seen.add(legalCase.id()));
  }
}
