package de.chancenwege.service.web.timeline;

import static de.chancenwege.service.web.timeline.Invented.FROM;
import static de.chancenwege.service.web.timeline.Invented.UNTIL;
import static de.chancenwege.service.web.timeline.Invented.from;
import static de.chancenwege.service.web.timeline.Invented.route;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteTimeline;
import de.chancenwege.rules.advice.Timeline;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.Bibliothek;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.result.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelinePageTest {
  private static final LocalDate TURN = LocalDate.of(2028, 2, 29);
  private static final LocalDate LAST = LocalDate.of(2027, 7, 31);

  private static final TimelinePage PAGE =
      page(
          route("ARBEIT", "Lesen", from(FROM, Level.FREI)),
          route("ARBEIT", "Suchen", from(FROM, Level.NICHT_MOEGLICH)),
          route("SCHULE", "Hören", from(FROM, Level.KLAEREN)),
          route("ARBEIT", "Ordnen", from(FROM, Level.NICHT_MOEGLICH)),
          route(
              "ARBEIT",
              "Leihen",
              from(FROM, Level.SOLL, LAST),
              from(LAST.plusDays(1), Level.NICHT_MOEGLICH, "vorbei: Nr. 1"),
              from(TURN, Level.SOLL, "18. Geburtstag")));

  @Test
  void routes_stand_under_their_area_and_those_that_change_come_first() {
    assertThat(PAGE.charts())
        .extracting(Chart::title)
        .containsExactly("Arbeit und Praktikum", "Schule und Hochschule");
    assertThat(PAGE.charts().get(0).lanes())
        .extracting(Lane::label)
        .containsExactly("Leihen", "Lesen");
    assertThat(PAGE.charts().get(0).lanes().get(1).y())
        .isEqualTo(PAGE.charts().get(0).lanes().get(0).below());
  }

  @Test
  void routes_that_are_never_open_and_never_change_are_named_by_level() {
    var work = PAGE.charts().get(0);
    assertThat(work.rest()).isEqualTo(2);
    assertThat(work.still()).containsExactly(new Row("Derzeit nicht möglich", "Suchen; Ordnen"));
    assertThat(PAGE.charts().get(1).lanes()).isEmpty();
    assertThat(PAGE.charts().get(1).still()).containsExactly(new Row("Noch zu klären", "Hören"));
  }

  @Test
  void the_table_says_the_same_as_the_picture_with_reasons() {
    assertThat(PAGE.charts().get(0).groups().get(0).entries())
        .containsExactly(
            new Entry(
                "26.11.2026", "31.07.2027", "Möglich: in der Regel ja", List.of(), "31.07.2027"),
            new Entry(
                "01.08.2027", "28.02.2028", "Derzeit nicht möglich", List.of("vorbei: Nr. 1"), ""),
            new Entry(
                "29.02.2028",
                "keine Änderung bis 26.11.2029",
                "Möglich: in der Regel ja",
                List.of("18. Geburtstag"),
                ""));
  }

  @Test
  void days_on_which_something_changes_or_ends_are_told_in_their_order() {
    assertThat(PAGE.next())
        .containsExactly(
            new Turn("31.07.2027", List.of(new Row("Leihen", "letzter Tag: 31.07.2027"))),
            new Turn(
                "01.08.2027",
                List.of(new Row("Leihen", "endet am 31.07.2027; danach nicht mehr möglich"))),
            new Turn(
                "29.02.2028",
                List.of(new Row("Leihen", "ab 29.02.2028 möglich (in der Regel ja)"))));
    assertThat(PAGE.soon()).hasSize(3);
    assertThat(PAGE.later()).isEmpty();
  }

  @Test
  void a_wait_that_ends_is_told_also_where_facts_are_missing_then() {
    var page =
        page(route("SCHULE", "Hören", from(FROM, Level.NOCH_NICHT), from(TURN, Level.KLAEREN)));
    assertThat(page.next())
        .containsExactly(
            new Turn(
                "29.02.2028",
                List.of(new Row("Hören", "Wartezeit endet am 28.02.2028; dann zu klären"))));
  }

  @Test
  void that_rules_do_not_know_an_answer_yet_or_are_under_review_is_told() {
    var unwritten = from(FROM, Level.KLAEREN).flagged(Finding.NEW_ANSWER);
    var page =
        page(
            route("SCHULE", "Hören", unwritten),
            route("SCHULE", "Lesen", from(FROM, Level.KLAEREN)),
            route("SCHULE", "Leihen", from(FROM, Level.SOLL).flagged(Finding.UNDER_REVIEW)));

    var chart = page.charts().get(0);
    assertThat(chart.still())
        .containsExactly(
            new Row(
                "Noch zu klären (die Regeln sind für eine der Antworten noch nicht ergänzt)",
                "Hören"),
            new Row("Noch zu klären", "Lesen"));
    assertThat(chart.groups().get(0).entries())
        .extracting(Entry::level)
        .containsExactly("Möglich: in der Regel ja (eine Tabelle dazu wird gerade überprüft)");
  }

  @Test
  void what_was_typed_is_sent_on_and_told_in_words() {
    assertThat(PAGE.fields()).containsExactly(Map.entry("alter", "17"));
    assertThat(PAGE.given()).extracting("value").containsExactly("Ja");
    assertThat(PAGE.from() + PAGE.until()).isEqualTo("26.11.202626.11.2029");
  }

  @Test
  void every_tone_has_a_meaning() {
    assertThat(PAGE.key())
        .extracting(Row::name)
        .containsExactly("success", "info", "later", "neutral", "warning");
  }

  private static TimelinePage page(RouteTimeline... routes) {
    var facts = new Facts(Map.of(new FactCode("gesperrt"), new Answer.Known(true)));
    return TimelinePage.of(
        new Timeline(FROM, UNTIL, List.of(), List.of(routes)),
        new AdviceQuery(Bibliothek.RULEBOOK, facts, FROM, Set.of()),
        Submission.of(Map.of("alter", List.of("17"), "ausweis", List.of(" "))),
        FROM);
  }
}
