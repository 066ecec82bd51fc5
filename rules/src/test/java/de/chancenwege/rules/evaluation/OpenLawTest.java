package de.chancenwege.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Probe;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that say that the law itself is open. */
class OpenLawTest {

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
                  @ein ausweis | mitglied3TageErreicht | gesperrt | mahnung
                  @aus art | ab | angabe
                  M-1 | - | - | true | - => "VERBOT" | | => Hausordnung Nr. 7 | Das Konto ist gesperrt. | V
                  M-2 | - | false | - | - => "FRIST" | mitgliedPlus3Tage | => Hausordnung Nr. 9 | Neue warten. | V
                  M-3 | "GASTKARTE" | - | - | - => "UNGEKLAERT" | | => Hausordnung Nr. 3 | Ob Gäste noch ins Magazin dürfen, ist offen. | V? | PB-GAST Bitte fragen.
                  M-4 | - | - | - | "OFFEN" => "UNGEKLAERT" | | => Hausordnung Nr. 8 | Was die Mahnung bedeutet, ist offen. | V? | PB-MAHNUNG
                  @tabelle Rechtsfolge | UNIQUE | Was gibt es?
                  @ein alter
                  @aus stufe | erlaubnis | baZustimmung | zustaendig
                  M-5 | >= 18 => "SOLL" | "KEINE" | "NEIN" | "THEKE" => Hausordnung Nr. 3 | Das Magazin soll man sehen. | V
                  M-6 | < 18 => "NICHT_MOEGLICH" | "KEINE" | "NEIN" | "THEKE" => Hausordnung Nr. 3 | Kinder sind zu klein. | V
                  """))
          .ready();

  private static Finding findShut(Level level) {
    return Probe.find(
        Probe.obstacles("ausweis", "\"GASTKARTE\" => \"UNGEKLAERT\" | |")
            + Probe.consequence("weg", "- => \"%s\"".formatted(level)),
        "ausweis",
        "GASTKARTE");
  }

  private static Finding find(Object... facts) {
    return Library.find(MAGAZIN, "MAGAZIN", DAY, facts);
  }

  private static Finding guest(String since, boolean blocked, String reminder, int age) {
    return find(
        "ausweis", "GASTKARTE",
        "mitgliedSeit", since,
        "gesperrt", blocked,
        "mahnung", reminder,
        "alter", age);
  }

  private static void isOpenBecauseOf(Finding finding, String row) {
    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.levels()).containsExactly(Level.KLAEREN);
    assertThat(finding.because()).extracting(RowHit::row).containsExactly(row);
    assertThat(finding.missing()).isEmpty();
    assertThat(finding.possible()).isEmpty();
    assertThat(finding.permit()).isEmpty();
    assertThat(finding.baConsent()).isEmpty();
    assertThat(finding.authority()).contains("THEKE");
    assertThat(finding.flags()).contains("PB-GAST");
    assertThat(finding.hints()).containsExactly("Bitte fragen.");
  }

  @Test
  void open_law_leaves_the_route_open_whatever_would_follow() {
    isOpenBecauseOf(guest("2021-01-01", false, "KEINE", 30), "M-3");
    isOpenBecauseOf(guest("2021-01-01", false, "KEINE", 17), "M-3");
  }

  @Test
  void open_law_asks_only_for_what_could_close_the_route() {
    var finding = find("ausweis", "GASTKARTE");

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.levels()).containsExactly(Level.NICHT_MOEGLICH, Level.KLAEREN);
    assertThat(finding.because()).extracting(RowHit::row).containsExactly("M-3");
    assertThat(finding.missing()).extracting(FactCode::value).containsExactly("gesperrt");
    isOpenBecauseOf(find("ausweis", "GASTKARTE", "gesperrt", false), "M-3");
  }

  @Test
  void a_ban_closes_the_route_and_what_is_open_is_told() {
    var finding = guest("2021-01-01", true, "KEINE", 30);

    assertThat(finding.level()).isEqualTo(Level.NICHT_MOEGLICH);
    assertThat(finding.because()).extracting(RowHit::row).containsExactly("M-1");
    assertThat(finding.obstacles()).extracting(o -> o.hit().row()).containsExactly("M-1");
    assertThat(finding.flags()).containsExactly("PB-GAST");
    assertThat(finding.hints()).containsExactly("Bitte fragen.");
  }

  @Test
  void a_running_period_promises_no_day_while_the_law_is_open() {
    var finding = guest("2024-05-14", false, "KEINE", 30);

    isOpenBecauseOf(finding, "M-3");
    assertThat(finding.earliest()).isEmpty();
    assertThat(finding.obstacles()).extracting(o -> o.hit().row()).containsExactly("M-2");
  }

  @Test
  void a_fact_that_decides_whether_the_law_is_open_is_asked_for() {
    var finding =
        find(
            "ausweis",
            "LESERAUSWEIS",
            "mitgliedSeit",
            "2021-01-01",
            "gesperrt",
            false,
            "alter",
            30);

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.levels()).containsExactly(Level.SOLL, Level.KLAEREN);
    assertThat(finding.missing()).containsExactly(new FactCode("mahnung"));
    assertThat(finding.possible()).extracting(RowHit::row).containsExactly("M-4");
    assertThat(finding.flags()).isEmpty();
  }

  @Test
  void who_is_not_meant_is_not_concerned() {
    var finding =
        find(
            "ausweis", "LESERAUSWEIS",
            "mitgliedSeit", "2021-01-01",
            "gesperrt", false,
            "mahnung", "KEINE",
            "alter", 30);

    assertThat(finding.level()).isEqualTo(Level.SOLL);
    assertThat(finding.flags()).isEmpty();
  }

  @Test
  void a_route_that_is_shut_for_everybody_is_not_open_law() {
    for (var level : List.of(Level.BEENDET, Level.NICHT_MOEGLICH)) {
      var finding = findShut(level);

      assertThat(finding.level()).isEqualTo(level);
      assertThat(finding.because()).extracting(RowHit::row).containsExactly("R-1");
      assertThat(finding.missing()).isEmpty();
    }
  }
}
