package de.chancenwege.service.web.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphSearchTest {
  private static final Acts ACTS =
      Acts.of(
          List.of(
              new Vocabulary(
                  Acts.LIST,
                  Stream.of("AufenthG", "AsylG", "SGB III")
                      .map(act -> new Term(act, act, Map.of()))
                      .toList())));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60c | § 60c Abs. 1 AufenthG | true",
        "§ 60c | § 60c Abs. 1 AufenthG | true",
        "§60C | § 60c Abs. 1 AufenthG | true",
        "60 | § 60c Abs. 1 AufenthG | false",
        "60c | § 60a Abs. 6 S. 1 Nr. 3 AufenthG | false",
        "§ 61 Abs. 2 AsylG | § 61 Abs. 2 S. 1 AsylG | true",
        "61 Absatz 2 Satz 1 AsylG | § 61 Abs. 2 S. 1 AsylG | true",
        "§ 61 Abs. 2 AsylG | § 61 Abs. 1 S. 2 AsylG | false",
        "§ 61 Abs. 2 | § 61 Abs. 21 AsylG | false",
        "§ 61 AufenthG | § 61 Abs. 2 S. 1 AsylG | false",
        "45 sgb iii | § 45 Abs. 1 SGB III | true",
        "45 | §§ 44, 45 SGB III | true"
      })
  void a_norm_is_found_however_it_is_written(String typed, String norm, boolean isFound) {
    var search = ParagraphSearch.read(Folding.fold(typed), ACTS).orElseThrow();

    assertThat(search.finds(norm, ACTS)).isEqualTo(isFound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"27 Jahre", "Praktikum", "", "§", "3 Monate Wartezeit", "G-4"})
  void what_is_no_norm_is_looked_for_as_words(String typed) {
    assertThat(ParagraphSearch.read(Folding.fold(typed), ACTS)).isEmpty();
  }
}
