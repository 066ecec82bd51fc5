package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Probe.consequence;
import static de.chancenwege.rules.fixture.Probe.find;
import static de.chancenwege.rules.fixture.Probe.obstacles;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which unknown facts matter, shown with one small table each. */
class SettledFactsTest {

  private static List<String> missing(Finding finding) {
    return finding.missing().stream().map(FactCode::value).toList();
  }

  private static List<String> rows(Finding finding) {
    return finding.because().stream().map(RowHit::row).toList();
  }

  @Test
  void two_bans_of_which_one_must_apply_ban() {
    var finding =
        find(
            obstacles("gesperrt", "true => \"VERBOT\" | |", "false => \"VERBOT\" | |")
                + consequence("weg", "- => \"FREI\""));

    assertThat(finding.level()).isEqualTo(Level.NICHT_MOEGLICH);
    assertThat(finding.missing()).isEmpty();
    assertThat(rows(finding)).containsExactly("H-1", "H-2");
    assertThat(finding.obstacles()).isEmpty();
  }

  @Test
  void a_fact_that_opens_what_another_closes_is_asked() {
    var finding =
        find(
            obstacles("gesperrt", "true => \"VERBOT\" | |")
                + consequence("gesperrt", "true => \"NICHT_MOEGLICH\"", "false => \"FREI\""));

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(missing(finding)).containsExactly("gesperrt");
  }

  @Test
  void a_fact_that_bans_where_the_route_is_closed_anyway_is_not_asked() {
    var finding =
        find(
            obstacles("gesperrt", "true => \"VERBOT\" | |")
                + consequence("mahnung", "- => \"NICHT_MOEGLICH\""));

    assertThat(finding.level()).isEqualTo(Level.NICHT_MOEGLICH);
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void a_negated_condition_could_hit_when_its_fact_is_unknown() {
    var finding =
        find(
            obstacles("mahnung", "not(\"KEINE\") => \"VERBOT\" | |")
                + consequence("weg", "- => \"FREI\""));

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(missing(finding)).containsExactly("mahnung");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 | -",
        "1, 2 | -",
        "not(5) | -",
        "not(1, 2) | -",
        "< 5 | -",
        ">= 5 | -",
        "[1..5] | -",
        "(1..5) | -",
        "- | date(\"2020-01-01\")",
        "- | <= date(\"2020-01-01\")",
        "- | not(date(\"2020-01-01\"))",
        "- | [date(\"2020-01-01\")..date(\"2020-01-31\")]"
      })
  void each_form_of_a_condition_could_hit_when_its_fact_is_unknown(String cells) {
    var finding =
        find(
            obstacles("alter | mitgliedSeit", cells + " => \"VERBOT\" | |")
                + consequence("weg", "- => \"FREI\""));

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(missing(finding)).containsExactly(cells.startsWith("-") ? "mitgliedSeit" : "alter");
    assertThat(finding.possible()).hasSize(1);
  }

  @Test
  void bans_of_which_one_must_apply_whatever_the_number_ban() {
    var finding =
        find(
            obstacles("alter", "< 5 => \"VERBOT\" | |", ">= 5 => \"VERBOT\" | |")
                + consequence("weg", "- => \"FREI\""));

    assertThat(finding.level()).isEqualTo(Level.NICHT_MOEGLICH);
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void bans_of_which_one_must_apply_whatever_the_day_ban() {
    var finding =
        find(
            obstacles(
                    "mitgliedSeit",
                    "< date(\"2011-05-17\") => \"VERBOT\" | |",
                    ">= date(\"2011-05-17\") => \"VERBOT\" | |")
                + consequence("weg", "- => \"FREI\""));

    assertThat(finding.level()).isEqualTo(Level.NICHT_MOEGLICH);
  }

  @Test
  void a_single_day_on_which_the_route_is_open_leaves_the_date_to_be_asked() {
    var finding =
        find(
            obstacles("mitgliedSeit", "not(date(\"2011-05-17\")) => \"VERBOT\" | |")
                + consequence("weg", "- => \"FREI\""));

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(missing(finding)).containsExactly("mitgliedSeit");
    assertThat(finding.levels()).containsExactly(Level.FREI, Level.NICHT_MOEGLICH);
  }

  @Test
  void nobody_is_told_to_wait_for_what_does_not_open_then() {
    var finding =
        find(
            obstacles("weg", "- => \"FRIST\" | date(\"2024-02-29\") |")
                + consequence("gesperrt", "true => \"REGEL_NICHT\"", "false => \"FREI\""),
            "gesperrt",
            true);

    assertThat(finding.level()).isEqualTo(Level.REGEL_NICHT);
    assertThat(finding.earliest()).isEmpty();
  }

  @Test
  void whether_there_is_anything_to_wait_for_is_asked() {
    var finding =
        find(
            obstacles("weg", "- => \"FRIST\" | date(\"2024-02-29\") |")
                + consequence("gesperrt", "true => \"REGEL_NICHT\"", "false => \"FREI\""));

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.levels()).containsExactly(Level.NOCH_NICHT, Level.REGEL_NICHT);
    assertThat(missing(finding)).containsExactly("gesperrt");
  }

  @Test
  void how_far_it_opens_after_the_wait_is_not_asked_yet() {
    var finding =
        find(
            obstacles("weg", "- => \"FRIST\" | date(\"2024-02-29\") |")
                + consequence("gesperrt", "true => \"ERMESSEN\"", "false => \"FREI\""));

    assertThat(finding.level()).isEqualTo(Level.NOCH_NICHT);
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void of_two_facts_only_the_one_that_can_change_the_level_is_asked() {
    var finding =
        find(
            obstacles(
                    "gesperrt | mahnung",
                    "true | - => \"VERBOT\" | |",
                    "false | \"OFFEN\" => \"HINWEIS\" | |")
                + consequence("mahnung", "\"OFFEN\" => \"SOLL\"", "not(\"OFFEN\") => \"SOLL\""));

    assertThat(missing(finding)).containsExactly("gesperrt");
  }

  @Test
  void a_note_may_name_a_day_that_stands_behind_its_hint() {
    var note = "- => \"HINWEIS\" | date(\"2024-02-29\") |";
    var tables =
        obstacles("weg", note).replace("| Darum. | V", "| Darum. | V | PB-GAST Erst fragen.")
            + consequence("weg", "- => \"FREI\"");

    var finding = find(tables);

    assertThat(finding.level()).isEqualTo(Level.FREI);
    assertThat(finding.flags()).containsExactly("PB-GAST");
    assertThat(finding.hints()).containsExactly("Darum. Erst fragen. (ab 29.02.2024)");
  }

  @Test
  void a_condition_that_a_known_fact_fails_keeps_the_unknown_ones_out() {
    var finding =
        find(
            obstacles("gesperrt | mahnung", "true | \"OFFEN\" => \"VERBOT\" | |")
                + consequence("weg", "- => \"FREI\""),
            "gesperrt",
            false);

    assertThat(finding.level()).isEqualTo(Level.FREI);
    assertThat(finding.missing()).isEmpty();
  }
}
