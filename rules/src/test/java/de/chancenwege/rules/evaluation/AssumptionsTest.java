package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Probe.consequence;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Probe;
import org.junit.jupiter.api.Test;

/** What a settled level rests on: events that nobody told of. */
class AssumptionsTest {

  private static final String ENDED =
      "@ausdruck ausgetreten | boolean | kontoBis != null | Ist ein Ende genannt?\n";
  private static final FactCode END = new FactCode("kontoBis");

  /** The ban counts first; only without it does it matter whether somebody left. */
  private static final String LEAVING =
      consequence(
          "gesperrt | ausgetreten",
          "true | - => \"REGEL_NICHT\"",
          "false | true => \"SOLL\"",
          "false | false => \"FREI\"");

  private static Finding find(String rows, Object... facts) {
    return Probe.find(ENDED + rows, facts);
  }

  @Test
  void an_event_that_would_change_the_level_is_named() {
    var finding = find(consequence("ausgetreten", "true => \"SOLL\"", "false => \"FREI\""));

    assertThat(finding.level()).isEqualTo(Level.FREI);
    assertThat(finding.missing()).isEmpty();
    assertThat(finding.assumed()).containsExactly(END);
  }

  @Test
  void an_event_that_was_told_of_is_not_assumed() {
    var rows = consequence("ausgetreten", "true => \"SOLL\"", "false => \"FREI\"");

    assertThat(find(rows, "kontoBis", "2024-01-01").assumed()).isEmpty();
  }

  @Test
  void an_event_without_difference_is_not_named() {
    assertThat(find(consequence("ausgetreten", "- => \"FREI\"")).assumed()).isEmpty();
  }

  @Test
  void an_event_is_named_if_only_some_of_its_days_would_change_the_level() {
    var finding =
        find(
            consequence(
                "ausgetreten | kontoBis",
                "true | < date(\"2023-05-05\") => \"SOLL\"",
                "true | >= date(\"2023-05-05\") => \"FREI\"",
                "false | - => \"FREI\""));

    assertThat(finding.level()).isEqualTo(Level.FREI);
    assertThat(finding.assumed()).containsExactly(END);
  }

  @Test
  void an_event_of_which_no_day_changes_the_level_is_not_named() {
    var rows =
        consequence(
            "ausgetreten | kontoBis",
            "true | < date(\"2023-05-05\") => \"FREI\"",
            "true | >= date(\"2023-05-05\") => \"FREI\"",
            "false | - => \"FREI\"");

    assertThat(find(rows).assumed()).isEmpty();
  }

  @Test
  void what_another_fact_settles_needs_no_assumption() {
    assertThat(find(LEAVING, "gesperrt", true).assumed()).isEmpty();
    assertThat(find(LEAVING, "gesperrt", false).assumed()).containsExactly(END);
  }

  @Test
  void an_open_level_asks_first_and_assumes_nothing() {
    assertThat(find(LEAVING).missing()).containsExactly(new FactCode("gesperrt"));
    assertThat(find(LEAVING).assumed()).isEmpty();
  }

  @Test
  void what_is_assumed_is_asked_when_nothing_is_missing_any_more() {
    var rulebook = Probe.rulebook(ENDED + LEAVING);
    var open = rulebook.advise(Library.facts(), Probe.DAY).nextQuestions();
    var settled = rulebook.advise(Library.facts("gesperrt", false), Probe.DAY).nextQuestions();

    assertThat(open).hasSize(1);
    assertThat(open.get(0).question().fact().value()).isEqualTo("gesperrt");
    assertThat(open.get(0).isAssumed()).isFalse();
    assertThat(settled).hasSize(1);
    assertThat(settled.get(0).question().fact()).isEqualTo(END);
    assertThat(settled.get(0).decides()).containsExactly(new RouteCode("LEIHE"));
    assertThat(settled.get(0).isAssumed()).isTrue();
  }
}
