package de.chancenwege.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Interval;
import de.chancenwege.rules.advice.LawInForce;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.Timeline;
import de.chancenwege.rules.catalogue.FactNames;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Probe;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the passing of days alone changes. */
class TimelineTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 15);

  private static Timeline timeline(Rulebook rulebook, String route, Object... facts) {
    return rulebook.timeline(
        Library.facts(rulebook, facts), DAY, DAY.plusMonths(36), Set.of(new RouteCode(route)));
  }

  private static List<Interval> intervals(Rulebook rulebook, String route, Object... facts) {
    return timeline(rulebook, route, facts).routes().get(0).intervals();
  }

  private static List<Interval> library(String route, Object... facts) {
    return intervals(Library.rulebook(), route, facts);
  }

  private static Object[] member(String since) {
    return new Object[] {
      "ausweis",
      "LESERAUSWEIS",
      "gesperrt",
      false,
      "mahnung",
      "KEINE",
      "mitgliedSeit",
      since,
      "alter",
      30
    };
  }

  @Test
  void a_waiting_period_ends_on_its_day_and_says_which_it_was() {
    var intervals = library("LEIHE", member("2024-02-14"));

    assertThat(intervals)
        .extracting(Interval::level)
        .containsExactly(Level.NOCH_NICHT, Level.ANSPRUCH);
    assertThat(intervals.get(0).from()).isEqualTo(DAY);
    assertThat(intervals.get(0).to()).contains(LocalDate.of(2024, 2, 16));
    assertThat(intervals.get(0).reasons()).isEmpty();
    assertThat(intervals.get(1).from()).isEqualTo(LocalDate.of(2024, 2, 17));
    assertThat(intervals.get(1).to()).isEmpty();
    assertThat(intervals.get(1).reasons()).containsExactly("Drei Tage nach dem Beitritt");
  }

  @Test
  void of_two_waiting_periods_the_first_to_end_changes_only_what_decides() {
    var intervals = library("FERNLEIHE", member("2024-02-14"));

    assertThat(intervals)
        .extracting(Interval::from)
        .containsExactly(DAY, LocalDate.of(2024, 2, 17), LocalDate.of(2024, 2, 24));
    assertThat(intervals)
        .extracting(Interval::level)
        .containsExactly(Level.NOCH_NICHT, Level.NOCH_NICHT, Level.SOLL);
    assertThat(intervals.get(2).reasons()).containsExactly("Zehn Tage nach dem Beitritt");
  }

  @Test
  void law_that_is_published_for_later_is_named_with_its_title_and_norms() {
    var intervals = library("LESESAAL", "ausweis", "LESERAUSWEIS");

    assertThat(intervals.get(1).from()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(intervals.get(1).reasons())
        .containsExactly("neue Fassung: Lesesaal (Hausordnung Nr. 1)");
  }

  @Test
  void law_that_ends_without_a_successor_is_named_too() {
    var intervals = library("LESESAAL", "ausweis", "LESERAUSWEIS");

    assertThat(intervals.get(2).level()).isEqualTo(Level.NICHT_MOEGLICH);
    assertThat(intervals.get(3).from()).isEqualTo(LocalDate.of(2024, 7, 1));
    assertThat(intervals.get(3).reasons())
        .containsExactly("gilt nicht mehr: Inventur (Hausordnung Nr. 1)");
  }

  @Test
  void the_laws_of_the_time_are_listed() {
    assertThat(timeline(Library.rulebook(), "LESESAAL").laws())
        .extracting(LawInForce::validFrom)
        .containsExactly(
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 6, 1),
            LocalDate.of(2024, 3, 1));
  }

  @Test
  void a_last_day_is_told_before_it_and_ends_the_interval() {
    var rulebook =
        Probe.rulebook(
            Probe.obstacles("weg", "- => \"BIS\" | kontoBis |")
                + Probe.consequence("weg", "- => \"FREI\""));

    var intervals = intervals(rulebook, "LEIHE", "kontoBis", "2024-02-29");

    assertThat(intervals.get(0).latest()).contains(LocalDate.of(2024, 2, 29));
    assertThat(intervals.get(0).to()).contains(LocalDate.of(2024, 2, 29));
    assertThat(intervals.get(1).level()).isEqualTo(Level.NICHT_MOEGLICH);
    assertThat(intervals.get(1).reasons()).containsExactly("Tag nach „Ablauf“");
  }

  @Test
  void the_day_after_a_last_day_has_its_name() {
    var rulebook =
        Probe.rulebook(
            "@ausdruck fest | date | kontoBis + duration(\"P1D\") | Fest\n"
                + "@ausdruck letzter | date | fest - duration(\"P1D\") | Letzter Tag vor dem Fest\n"
                + Probe.obstacles("weg", "- => \"BIS\" | letzter |")
                + Probe.consequence("weg", "- => \"FREI\""));

    var intervals = intervals(rulebook, "LEIHE", "kontoBis", "2024-02-29");

    assertThat(intervals.get(1).from()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(intervals.get(1).reasons()).containsExactly("Fest");
  }

  @Test
  void a_day_that_a_table_chooses_is_named_not_the_question_of_the_table() {
    var rulebook =
        Probe.rulebook(
            "@ausdruck fest | date | kontoBis + duration(\"P1D\") | Fest\n"
                + """
                @typ ende = date
                @tabelle ende | UNIQUE | Wann ist es vorbei?
                @ein gesperrt
                @aus ende
                E-1 | true => kontoBis => Hausordnung Nr. 1 | Darum. | V
                E-2 | false => fest => Hausordnung Nr. 2 | Darum. | V
                """
                + Probe.obstacles("weg", "- => \"FRIST\" | ende |")
                + Probe.consequence("weg", "- => \"FREI\""));

    var intervals = intervals(rulebook, "LEIHE", "kontoBis", "2024-02-29", "gesperrt", false);

    assertThat(intervals.get(1).from()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(intervals.get(1).reasons()).containsExactly("Fest");
  }

  @Test
  void what_is_open_stays_open_and_names_what_is_missing() {
    var intervals = library("LEIHE", "ausweis", "LESERAUSWEIS");

    assertThat(intervals).hasSize(1);
    assertThat(intervals.get(0).level()).isEqualTo(Level.KLAEREN);
    assertThat(intervals.get(0).missing()).contains(new FactCode("gesperrt"));
    assertThat(intervals.get(0).to()).isEqualTo(Optional.empty());
  }

  private static String[] fromOn(LocalDate day) {
    return new String[] {
      "< date(\"%s\") => \"ERMESSEN\"".formatted(day), ">= date(\"%s\") => \"FREI\"".formatted(day)
    };
  }

  @Test
  void a_day_in_a_table_turns_too() {
    var rulebook = Probe.rulebook(Probe.consequence("stichtag", fromOn(LocalDate.of(2024, 5, 1))));

    var intervals = intervals(rulebook, "LEIHE");

    assertThat(intervals.get(1).from()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(intervals.get(1).reasons()).containsExactly("fester Tag im Gesetz");
  }

  @Test
  void a_day_in_a_table_of_other_routes_is_no_reason() {
    var first = LocalDate.of(2024, 5, 1);
    var fixed = LocalDate.of(2024, 6, 1);
    var rulebook =
        Probe.book(
                "@ausdruck dabei | boolean | mitgliedSeit + duration(\"P3D\") <= stichtag | Dabei\n"
                    + Probe.consequence(
                        "stichtag | dabei",
                        "< date(\"%s\") | false => \"ERMESSEN\"".formatted(fixed),
                        "< date(\"%s\") | true => \"SOLL\"".formatted(fixed),
                        ">= date(\"%s\") | - => \"FREI\"".formatted(fixed)))
            .plus(
                Probe.file(Probe.consequence("stichtag", fromOn(first)))
                    .replace("leihe/probe", "leihe/andere")
                    .replace("LEIHE", "FERNLEIHE"))
            .ready();

    var intervals = intervals(rulebook, "LEIHE", "mitgliedSeit", "2024-04-28");

    assertThat(intervals).extracting(Interval::from).containsExactly(DAY, first, fixed);
    assertThat(intervals.get(1).reasons()).containsExactly("Dabei Ja");
    assertThat(intervals.get(2).reasons()).containsExactly("fester Tag im Gesetz");
    assertThat(intervals(rulebook, "FERNLEIHE").get(1).reasons())
        .containsExactly("fester Tag im Gesetz");
  }

  @Test
  void norms_at_the_end_of_a_description_are_left_out() {
    assertThat(FactNames.withoutNorms("27. Geburtstag (Nr. 1 (bis 2026: Nr. 2))"))
        .isEqualTo("27. Geburtstag");
    assertThat(FactNames.withoutNorms("Tag (siehe dort) danach"))
        .isEqualTo("Tag (siehe dort) danach");
  }

  @Test
  void a_timeline_of_one_day_has_one_interval() {
    var timeline =
        Library.rulebook().timeline(Library.facts(), DAY, DAY, Set.of(new RouteCode("LESESAAL")));

    assertThat(timeline.routes().get(0).intervals()).hasSize(1);
  }
}
