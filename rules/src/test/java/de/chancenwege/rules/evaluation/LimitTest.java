package de.chancenwege.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.fixture.Library;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last days that the law sets, alone and together with waiting periods. */
class LimitTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

  private static final Rulebook MAGAZIN =
      Library.periods()
          .plus(
              Library.fixed(
                  """
                  @datei leihe/magazin/2020-01-01
                  Titel: Magazin
                  Wege: MAGAZIN
                  @tabelle Hindernisse | COLLECT | Was steht entgegen?
                  @ein mitglied3TageErreicht | mahnung
                  @aus art | ab | angabe
                  M-1 | false | - => "FRIST" | mitgliedPlus3Tage | => Hausordnung Nr. 9 | Neue warten. | V
                  M-2 | - | - => "BIS" | kontoBis | => Hausordnung Nr. 3 | Das Konto läuft ab. | S | PB-GAST Rechtzeitig fragen.
                  M-3 | - | "OFFEN" => "BIS" | mitgliedPlus10Tage | => Hausordnung Nr. 3 | Mit Mahnung gilt es kurz. | V
                  @tabelle Rechtsfolge | UNIQUE | Was gibt es?
                  @ein gesperrt
                  @aus stufe | erlaubnis | baZustimmung | zustaendig
                  M-4 | - => "SOLL" | | | "THEKE" => Hausordnung Nr. 3 | Das Magazin soll man sehen. | V
                  """))
          .ready();

  private static Finding find(Object... facts) {
    return Library.find(MAGAZIN, "MAGAZIN", DAY, facts);
  }

  private static Finding member(String since, String until) {
    return find("mitgliedSeit", since, "kontoBis", until, "mahnung", "KEINE");
  }

  @ParameterizedTest
  @CsvSource({"2024-05-16", "2024-05-15"}) // day before the end, exactly on it
  void until_its_last_day_a_limit_is_told_and_hinders_nothing(LocalDate until) {
    var finding = member("2021-01-01", until.toString());

    assertThat(finding.level()).isEqualTo(Level.SOLL);
    assertThat(finding.latest()).contains(until);
    assertThat(finding.obstacles()).isEmpty();
    assertThat(finding.because()).extracting(RowHit::row).containsExactly("M-4");
    assertThat(finding.flags()).containsExactly("PB-GAST");
    assertThat(finding.hints()).containsExactly("Rechtzeitig fragen.");
  }

  @Test
  void after_its_last_day_a_limit_bans() {
    var finding = member("2021-01-01", "2024-05-14");

    assertThat(finding.level()).isEqualTo(Level.NICHT_MOEGLICH);
    assertThat(finding.latest()).isEmpty();
    assertThat(finding.because()).extracting(RowHit::row).containsExactly("M-2");
    assertThat(finding.obstacles()).extracting(Obstacle::kind).containsExactly(Obstacle.Kind.BAN);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-18, NOCH_NICHT", // day after the end of the period
    "2024-05-17, NOCH_NICHT", // exactly on it
    "2024-05-16, NICHT_MOEGLICH" // day before it
  })
  void a_period_must_end_within_the_limit(String until, Level level) {
    var finding = member("2024-05-14", until);

    assertThat(finding.level()).isEqualTo(level);
    assertThat(finding.earliest().isPresent()).isEqualTo(level == Level.NOCH_NICHT);
    assertThat(finding.latest().isPresent()).isEqualTo(level == Level.NOCH_NICHT);
  }

  @Test
  void of_several_limits_the_first_counts() {
    var finding = find("mitgliedSeit", "2024-05-10", "kontoBis", "2024-06-30", "mahnung", "OFFEN");

    assertThat(finding.latest()).contains(LocalDate.of(2024, 5, 20));
  }

  @Test
  void an_unknown_last_day_is_asked_for() {
    var finding = find("mitgliedSeit", "2021-01-01", "mahnung", "KEINE");

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.missing()).containsExactly(new FactCode("kontoBis"));
    assertThat(finding.latest()).isEmpty();
  }

  @Test
  void a_fact_that_only_decides_about_a_limit_still_ahead_is_not_asked_for() {
    var finding = find("mitgliedSeit", "2024-05-10", "kontoBis", "2024-06-30");

    assertThat(finding.level()).isEqualTo(Level.SOLL);
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void a_fact_that_decides_about_a_limit_that_has_passed_is_asked_for() {
    var finding = find("mitgliedSeit", "2021-01-01", "kontoBis", "2024-06-30");

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.missing()).containsExactly(new FactCode("mahnung"));
    assertThat(finding.possible()).extracting(RowHit::row).containsExactly("M-3");
  }
}
