package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Library.find;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.facts.FactCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How obstacles and consequences become a level. */
class LevelTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

  /** A person with all facts known; later pairs replace earlier ones. */
  private static Finding member(String route, Object... changes) {
    var facts =
        new java.util.ArrayList<Object>(
            List.of(
                "ausweis", "LESERAUSWEIS",
                "alter", 30,
                "gesperrt", false,
                "mahnung", "KEINE",
                "mitgliedSeit", "2021-01-01",
                "wohnstaat", "BB"));
    facts.addAll(List.of(changes));
    return find(route, DAY, facts.toArray());
  }

  private static List<String> rows(List<RowHit> hits) {
    return hits.stream().map(RowHit::row).toList();
  }

  private static List<String> obstacles(Finding finding) {
    return finding.obstacles().stream().map(obstacle -> obstacle.hit().row()).toList();
  }

  @Test
  void when_nothing_stands_in_the_way_the_consequence_counts() {
    var finding = member("LEIHE");

    assertThat(finding.level()).isEqualTo(Level.ANSPRUCH);
    assertThat(finding.permit()).contains("KEINE");
    assertThat(finding.baConsent()).contains("ENTFAELLT");
    assertThat(finding.authority()).contains("THEKE");
    assertThat(finding.earliest()).isEmpty();
    assertThat(finding.obstacles()).isEmpty();
    assertThat(finding.missing()).isEmpty();
    assertThat(finding.possible()).isEmpty();
    assertThat(finding.flags()).isEmpty();
    assertThat(finding.certainty()).isEqualTo(Certainty.V);
  }

  @Test
  void a_row_that_decided_says_where_it_stands_and_why() {
    assertThat(member("LEIHE").because())
        .containsExactly(
            new RowHit(
                "leihe/ausleihe",
                LocalDate.of(2020, 1, 1),
                "L-12",
                List.of("Hausordnung Nr. 1", "Hausordnung Nr. 4"),
                "Erwachsene dürfen leihen.",
                Certainty.V,
                List.of(),
                ""));
  }

  @Test
  void a_ban_beats_everything_and_all_obstacles_are_shown() {
    var finding =
        member("LEIHE", "gesperrt", true, "mahnung", "OFFEN", "mitgliedSeit", "2024-05-14");

    assertThat(finding.level()).isEqualTo(Level.NICHT_MOEGLICH);
    assertThat(rows(finding.because())).containsExactly("L-2");
    assertThat(obstacles(finding)).containsExactly("L-2", "L-3", "L-4");
    assertThat(finding.permit()).isEmpty();
    assertThat(finding.baConsent()).isEmpty();
    assertThat(finding.earliest()).isEmpty();
    assertThat(finding.certainty()).isEqualTo(Certainty.V_OPEN);
  }

  @Test
  void flags_and_hints_of_all_obstacles_are_told() {
    var finding = member("LEIHE", "gesperrt", true, "mahnung", "OFFEN");

    assertThat(finding.flags()).containsExactly("PB-MAHNUNG");
    assertThat(finding.hints()).containsExactly("Erst zahlen.");
  }

  @Test
  void what_can_be_cured_closes_the_route_and_says_who_could_cure_it() {
    var finding = member("LEIHE", "mahnung", "OFFEN", "mitgliedSeit", "2024-05-14");

    assertThat(finding.level()).isEqualTo(Level.NICHT_MOEGLICH);
    assertThat(rows(finding.because())).containsExactly("L-3");
    assertThat(finding.certainty()).isEqualTo(Certainty.S);
    assertThat(finding.obstacles().get(0).kind()).isEqualTo(Obstacle.Kind.CURABLE);
    assertThat(finding.obstacles().get(0).fact()).contains(new FactCode("mahnung"));
    assertThat(finding.obstacles().get(0).curableBy()).contains("PERSON");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-11, ANSPRUCH,           ", // day after
    "2024-05-12, ANSPRUCH,           ", // exactly on the day
    "2024-05-13, NOCH_NICHT, 2024-05-16", // day before
    "2024-05-15, NOCH_NICHT, 2024-05-18",
    "2024-05-20, NOCH_NICHT, 2024-05-23"
  })
  void a_period_delays_the_route_until_it_is_full(String since, Level level, LocalDate earliest) {
    var finding = member("LEIHE", "mitgliedSeit", since);

    assertThat(finding.level()).isEqualTo(level);
    assertThat(finding.earliest()).isEqualTo(java.util.Optional.ofNullable(earliest));
  }

  @Test
  void a_delayed_route_tells_the_period_and_what_follows_it() {
    var finding = member("LEIHE", "mitgliedSeit", "2024-05-14");

    assertThat(rows(finding.because())).containsExactly("L-4", "L-12");
    assertThat(finding.permit()).contains("KEINE");
    assertThat(finding.obstacles())
        .singleElement()
        .satisfies(
            obstacle -> {
              assertThat(obstacle.kind()).isEqualTo(Obstacle.Kind.TIME);
              assertThat(obstacle.opensOn()).contains(LocalDate.of(2024, 5, 17));
            });
  }

  @Test
  void of_several_periods_the_last_counts() {
    var finding = member("FERNLEIHE", "mitgliedSeit", "2024-05-14");

    assertThat(finding.level()).isEqualTo(Level.NOCH_NICHT);
    assertThat(finding.earliest()).contains(LocalDate.of(2024, 5, 24));
    assertThat(obstacles(finding)).containsExactly("L-4", "L-5");
  }

  @Test
  void a_note_adds_its_flag_and_hint_and_never_changes_the_level() {
    var finding = member("FERNLEIHE");

    assertThat(finding.level()).isEqualTo(Level.SOLL);
    assertThat(finding.obstacles()).isEmpty();
    assertThat(finding.flags()).containsExactly("PB-GAST");
    assertThat(finding.hints()).singleElement().asString().endsWith(" Bitte fragen.");
    assertThat(finding.certainty()).isEqualTo(Certainty.V);
  }

  @Test
  void a_note_is_told_also_where_the_route_is_closed() {
    assertThat(member("FERNLEIHE", "gesperrt", true).flags()).contains("PB-GAST");
  }

  @ParameterizedTest
  @CsvSource({"AA, THEKE, K-4, S", "BB, BUERO, K-5, V"})
  void a_result_taken_over_from_a_derived_fact_brings_its_row_along(
      String country, String counter, String row, Certainty certainty) {
    var finding = member("LEIHE", "alter", 17, "wohnstaat", country);

    assertThat(finding.level()).isEqualTo(Level.ERMESSEN);
    assertThat(finding.permit()).contains(counter);
    assertThat(finding.authority()).contains(counter);
    assertThat(rows(finding.because())).containsExactly("L-13", row);
    assertThat(finding.certainty()).isEqualTo(certainty);
  }

  @Test
  void the_norms_of_all_deciding_rows_are_told_once() {
    var finding = member("LEIHE", "mitgliedSeit", "2024-05-14", "alter", 17);

    assertThat(rows(finding.because())).containsExactly("L-4", "L-13", "K-5");
    assertThat(finding.basis())
        .containsExactly("Hausordnung Nr. 9", "Hausordnung Nr. 4", "Hausordnung Nr. 6");
  }

  @ParameterizedTest
  @CsvSource({"LEIHE", "FERNLEIHE"})
  void a_table_may_leave_the_case_to_another_file(String route) {
    var finding = member(route, "ausweis", "GASTKARTE");

    assertThat(finding.level()).isEqualTo(Level.SOLL);
    assertThat(finding.because()).extracting(RowHit::table).containsExactly("leihe/gast");
  }

  @ParameterizedTest
  @CsvSource({"17, ERMESSEN", "18, ANSPRUCH", "19, ANSPRUCH"}) // before, exactly, after
  void a_number_is_compared_at_its_boundary(int age, Level level) {
    assertThat(member("LEIHE", "alter", age).level()).isEqualTo(level);
  }
}
