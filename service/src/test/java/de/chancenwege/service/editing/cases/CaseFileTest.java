package de.chancenwege.service.editing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.rules.ShippedCases;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.advice.RouteCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {

  private static final String TEXT =
      """
      vorlagen:
        gast: {ausweis: GASTKARTE, alter: 17}
      faelle:
        - id: L-01
          titel: "Gast"
          norm: "Hausordnung Nr. 1"
          stichtag: 2026-01-02
          auch am: [2025-01-02]
          vorlage: gast
          angaben: {alter: ENTFÄLLT, gesperrt: false, mitgliedSeit: 2020-02-03}
          erwartet:
            - {weg: LEIHE, stufe: FREI, fehlt: [mahnung]}
      """;

  private static final TableCase CASE =
      new TableCase(
          "L-01",
          "Gast",
          "Hausordnung Nr. 1",
          List.of(LocalDate.of(2026, 1, 2), LocalDate.of(2025, 1, 2)),
          Map.of("ausweis", "GASTKARTE", "gesperrt", false, "mitgliedSeit", "2020-02-03"),
          List.of(
              new Expectation(
                  new RouteCode("LEIHE"), Map.of("stufe", "FREI", "fehlt", List.of("mahnung")))));

  @Test
  void a_case_takes_the_answers_of_its_template_but_for_what_it_says_itself() {
    assertThat(CaseFile.read(TEXT)).containsExactly(CASE);
  }

  @Test
  void what_is_written_is_read_again_as_it_was() {
    assertThat(CaseFile.read(CaseFile.write(List.of(CASE)))).containsExactly(CASE);
  }

  @Test
  void every_shipped_file_is_read_and_written_without_loss() {
    var files =
        ShippedRules.files().stream()
            .map(file -> file.path().replaceFirst("^tables/(.*)/[^/]*$", "$1"))
            .distinct()
            .map(ShippedCases::find)
            .flatMap(Optional::stream)
            .toList();

    assertThat(files)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            text -> {
              var cases = CaseFile.read(text);
              assertThat(cases)
                  .isNotEmpty()
                  .allMatch(known -> !known.id().isEmpty() && !known.expected().isEmpty());
              assertThat(CaseFile.read(CaseFile.write(cases))).isEqualTo(cases);
              assertThat(CaseFile.read(CaseFile.append(text, List.of(CASE))))
                  .startsWith(cases.toArray(TableCase[]::new))
                  .hasSize(cases.size() + 1)
                  .endsWith(CASE);
            });
  }

  @Test
  void a_file_begins_with_its_first_case() {
    assertThat(CaseFile.read(CaseFile.append("", List.of(CASE)))).containsExactly(CASE);
    assertThat(CaseFile.append("", List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "- a", "faelle: a", "a: b"})
  void what_holds_no_case_holds_none(String text) {
    assertThat(CaseFile.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "faelle: {", "faelle: [a]", "faelle: [{stichtag: 2026-02-30}]"})
  void what_is_no_file_of_cases_is_refused(String text) {
    assertThatThrownBy(() -> CaseFile.read(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
