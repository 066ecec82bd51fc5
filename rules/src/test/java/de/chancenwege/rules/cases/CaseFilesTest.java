package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a file of cases is read, and what is said about one that would test nothing. */
class CaseFilesTest {

  private static final String FILE = "tables/leihe/ausleihe/cases.yaml";
  private static final String TEXT =
      """
      vorlagen:
        gast: {ausweis: GASTKARTE, alter: 17}
      faelle:
        - id: L-01
          titel: "Gast"
          stichtag: 2026-01-02
          auch am: [2025-01-02]
          vorlage: gast
          angaben: {alter: ENTFÄLLT, gesperrt: false}
          erwartet:
            - {weg: LEIHE, stufe: FREI, fehlt: [mahnung]}
      """;

  @Test
  void a_case_takes_the_answers_of_its_template_but_for_what_it_says_itself() {
    assertThat(CaseFiles.read(FILE, TEXT))
        .containsExactly(
            new LegalCase(
                FILE,
                "L-01",
                "Gast",
                List.of(LocalDate.of(2026, 1, 2), LocalDate.of(2025, 1, 2)),
                Map.of("ausweis", "GASTKARTE", "gesperrt", false),
                List.of(
                    new Expectation(
                        "LEIHE", Map.of("stufe", "FREI", "fehlt", List.of("mahnung"))))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stufe: FREI,          |                 | L-01    | LEIHE: die Stufe fehlt
          stufe: FREI           | stuffe: FREI    | L-01    | LEIHE: „stuffe: FREI“ ist keine Erwartung; die Stufe fehlt
          fehlt: [mahnung]      | fehlt: mahnung  | L-01    | LEIHE: „fehlt: mahnung“ ist keine Erwartung
          fehlt: [mahnung]      | ab: [mahnung]   | L-01    | LEIHE: „ab: [mahnung]“ ist keine Erwartung
          weg: LEIHE,           |                 | L-01    | einer Erwartung fehlt „weg“
          stichtag: 2026-01-02  | tag: 2026-01-02 | L-01    | „stichtag“ fehlt
          titel: "Gast"         | title: "Gast"   | L-01    | „titel“ fehlt
          erwartet:             | erwarte:        | L-01    | „erwartet“ fehlt
          vorlage: gast         | vorlage: kind   | L-01    | die Vorlage „kind“ fehlt in der Datei
          id: L-01              | nr: L-01        | ohne id | „id“ fehlt
          """)
  void a_case_that_is_not_complete_is_told_with_its_file_and_its_id(
      String from, String to, String id, String what) {
    assertThat(TEXT).contains(from);
    var text = TEXT.replace(from, to == null ? "" : to);

    assertThatThrownBy(() -> CaseFiles.read(FILE, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s, Fall %s: %s.", FILE, id, what);
  }
}
