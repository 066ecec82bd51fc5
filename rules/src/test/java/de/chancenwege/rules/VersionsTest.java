package de.chancenwege.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.fixture.Library;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version of a table answers on which day. */
class VersionsTest {

  private static TableVersion version(String folder, String validFrom) {
    return Library.rulebook().versions().stream()
        .filter(v -> v.folder().equals(folder))
        .filter(v -> v.validFrom().equals(LocalDate.parse(validFrom)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, PLATZ, 2020-01-01",
    "2024-02-29, PLATZ, 2020-01-01", // day before
    "2024-03-01, FREI, 2024-03-01", // exactly on the day
    "2024-03-02, FREI, 2024-03-01" // day after
  })
  void a_new_version_answers_from_its_first_day(LocalDate day, Level level, LocalDate validFrom) {
    var finding = Library.find("LESESAAL", day, "ausweis", "KEINER");

    assertThat(finding.level()).isEqualTo(level);
    assertThat(finding.because()).extracting(RowHit::validFrom).containsExactly(validFrom);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-31, FREI", // day before
    "2024-06-01, NICHT_MOEGLICH", // first day
    "2024-06-30, NICHT_MOEGLICH", // last day
    "2024-07-01, FREI" // day after
  })
  void a_table_that_ends_answers_to_its_last_day(LocalDate day, Level level) {
    assertThat(Library.find("LESESAAL", day, "ausweis", "KEINER").level()).isEqualTo(level);
  }

  @Test
  void a_version_ends_on_the_day_before_the_next_one() {
    assertThat(version("leihe/lesesaal", "2020-01-01").validTo())
        .contains(LocalDate.of(2024, 2, 29));
    assertThat(version("leihe/lesesaal", "2024-03-01").validTo()).isEmpty();
    assertThat(version("leihe/inventur", "2024-06-01").validTo())
        .contains(LocalDate.of(2024, 6, 30));
  }

  @Test
  void of_its_own_last_day_and_the_next_version_the_earlier_ends_a_version() {
    var rulebook =
        Library.small()
            .replace("Titel: Alter", "Titel: Alter\nGültig bis: 2022-12-31")
            .plus(
                Library.fixed(
                    """
                    @datei grundlagen/alter/2021-01-01
                    Titel: Alter
                    Gültig bis: 2021-06-30
                    @ausdruck volljaehrig | boolean | alter > 17 | Alter
                    """))
            .ready();

    assertThat(rulebook.versions())
        .extracting(TableVersion::validTo)
        .containsExactly(
            Optional.of(LocalDate.of(2020, 12, 31)), Optional.of(LocalDate.of(2021, 6, 30)));
  }

  @Test
  void the_law_on_a_day_is_one_version_per_folder() {
    assertThat(Library.rulebook().inForce(LocalDate.of(2024, 6, 15)))
        .extracting(v -> v.folder() + "/" + v.validFrom())
        .containsExactly(
            "grundlagen/alter/2020-01-01",
            "grundlagen/fristen/2020-01-01",
            "grundlagen/karte/2020-01-01",
            "leihe/ausleihe/2020-01-01",
            "leihe/gast/2020-01-01",
            "leihe/inventur/2024-06-01",
            "leihe/lesesaal/2024-03-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2020-01-01, 2026-01-15",
    "2024-03-01, 2024-03-01, 2026-01-15",
    "2024-06-01, 2024-06-01, 2024-05-31",
    "2024-07-01, 2024-03-01, 2026-01-15"
  })
  void an_advice_says_since_when_its_tables_hold_and_when_they_were_checked(
      LocalDate day, LocalDate validFrom, LocalDate checkedOn) {
    var advice = Library.rulebook().advise(Library.facts(), day);

    assertThat(advice.asOf()).isEqualTo(day);
    assertThat(advice.validFrom()).isEqualTo(validFrom);
    assertThat(advice.checkedOn()).isEqualTo(checkedOn);
  }

  @Test
  void before_the_first_table_nothing_is_claimed() {
    assertThat(Library.rulebook().coveredFrom()).isEqualTo(LocalDate.of(2020, 1, 1));

    var advice = Library.rulebook().advise(Library.facts(), LocalDate.of(2019, 12, 31));
    assertThat(advice.findings()).hasSize(3).allMatch(f -> f.level() == Level.KLAEREN);
    assertThat(advice.nextQuestions()).isEmpty();
  }
}
