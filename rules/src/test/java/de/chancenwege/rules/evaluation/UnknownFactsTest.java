package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Library.find;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fact that nobody knows does to a finding, and what it does not. */
class UnknownFactsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
  private static final String CARD = "LESERAUSWEIS";

  private static List<String> missing(Finding finding) {
    return finding.missing().stream().map(FactCode::value).toList();
  }

  private static List<String> rows(List<RowHit> hits) {
    return hits.stream().map(RowHit::row).toList();
  }

  @Test
  void a_fact_that_decides_leaves_the_level_open_and_is_named() {
    var finding =
        find(
            "LEIHE",
            DAY,
            "ausweis",
            CARD,
            "gesperrt",
            false,
            "mahnung",
            "KEINE",
            "mitgliedSeit",
            "2021-01-01");

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(missing(finding)).containsExactly("alter");
    assertThat(rows(finding.possible())).containsExactly("L-12", "L-13");
    assertThat(finding.because()).isEmpty();
    assertThat(finding.permit()).isEmpty();
  }

  @Test
  void behind_a_derived_fact_the_given_one_is_named() {
    var finding = find("LESESAAL", DAY);

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(missing(finding)).containsExactly("ausweis");
  }

  @Test
  void an_answer_that_says_nothing_is_as_good_as_none() {
    assertThat(find("LESESAAL", DAY, "ausweis", "UNKLAR")).isEqualTo(find("LESESAAL", DAY));
  }

  @Test
  void a_ban_stays_a_ban_whatever_else_is_unknown() {
    var finding = find("LEIHE", DAY, "ausweis", CARD, "gesperrt", true);

    assertThat(finding.level()).isEqualTo(Level.NICHT_MOEGLICH);
    assertThat(rows(finding.because())).containsExactly("L-2");
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void an_obstacle_that_could_close_the_route_leaves_the_level_open() {
    var finding =
        find(
            "LEIHE",
            DAY,
            "ausweis",
            CARD,
            "alter",
            30,
            "mahnung",
            "KEINE",
            "mitgliedSeit",
            "2021-01-01");

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(missing(finding)).containsExactly("gesperrt");
    assertThat(rows(finding.possible())).containsExactly("L-2");
    assertThat(rows(finding.because())).containsExactly("L-12");
  }

  @Test
  void a_date_that_is_unknown_leaves_open_whether_a_period_is_full() {
    var finding =
        find("LEIHE", DAY, "ausweis", CARD, "alter", 30, "mahnung", "KEINE", "gesperrt", false);

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(missing(finding)).containsExactly("mitgliedSeit");
    assertThat(finding.earliest()).isEmpty();
  }

  @Test
  void a_period_that_runs_makes_the_consequence_wait_whatever_it_will_be() {
    var finding =
        find(
            "LEIHE",
            DAY,
            "ausweis",
            CARD,
            "mitgliedSeit",
            "2024-02-14",
            "gesperrt",
            false,
            "mahnung",
            "KEINE");

    assertThat(finding.level()).isEqualTo(Level.NOCH_NICHT);
    assertThat(finding.earliest()).contains(LocalDate.of(2024, 2, 17));
    assertThat(finding.missing()).isEmpty();
    assertThat(finding.permit()).isEmpty(); // depends on the age
  }

  @Test
  void a_fact_that_a_row_does_not_test_for_this_person_is_not_asked() {
    var finding = find("LEIHE", DAY, "ausweis", "GASTKARTE", "mahnung", "KEINE");

    assertThat(finding.level()).isEqualTo(Level.SOLL);
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void a_fact_whose_every_answer_gives_the_same_level_does_not_matter() {
    var finding = find("LEIHE", DAY, "ausweis", "GASTKARTE");

    assertThat(finding.level()).isEqualTo(Level.SOLL);
    assertThat(finding.missing()).isEmpty();
    assertThat(finding.baConsent()).contains("NEIN");
    assertThat(finding.permit()).isEmpty(); // counter or office, depending on the reminder
  }

  @Test
  void a_level_that_several_rows_agree_on_names_them_all() {
    var finding = find("LEIHE", DAY, "ausweis", "GASTKARTE");

    assertThat(rows(finding.because())).containsExactly("G-2", "G-3");
    assertThat(finding.basis()).containsExactly("Hausordnung Nr. 10", "Hausordnung Nr. 11");
    assertThat(finding.certainty().code()).isEqualTo("S");
  }

  @Test
  void a_fact_that_only_fills_a_result_leaves_that_result_empty() {
    var finding =
        find(
            "LEIHE",
            DAY,
            "ausweis",
            CARD,
            "alter",
            17,
            "gesperrt",
            false,
            "mahnung",
            "KEINE",
            "mitgliedSeit",
            "2021-01-01");

    assertThat(finding.level()).isEqualTo(Level.ERMESSEN);
    assertThat(finding.permit()).isEmpty();
    assertThat(finding.authority()).isEmpty();
    assertThat(finding.baConsent()).contains("JA");
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void a_note_that_only_could_apply_is_not_told() {
    assertThat(find("FERNLEIHE", DAY).flags()).isEmpty();
    assertThat(find("FERNLEIHE", DAY, "ausweis", CARD).flags()).containsExactly("PB-GAST");
  }

  @Test
  void obstacles_that_apply_are_shown_also_while_the_level_is_open() {
    var finding =
        find("LEIHE", DAY, "ausweis", CARD, "mahnung", "KEINE", "mitgliedSeit", "2024-02-14");

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(missing(finding)).containsExactly("gesperrt");
    assertThat(finding.obstacles()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LEIHE", "FERNLEIHE", "LESESAAL"})
  void with_no_facts_at_all_every_route_asks_first_for_the_card(String route) {
    assertThat(find(route, DAY).missing()).startsWith(new FactCode("ausweis"));
  }
}
