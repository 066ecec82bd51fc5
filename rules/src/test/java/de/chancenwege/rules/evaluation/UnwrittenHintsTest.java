package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Newer.REMINDER;
import static de.chancenwege.rules.fixture.Newer.find;
import static de.chancenwege.rules.fixture.Probe.consequence;
import static de.chancenwege.rules.fixture.Probe.obstacles;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Newer;
import de.chancenwege.rules.fixture.Probe;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hints that a table cannot give for an answer that its list got later. */
class UnwrittenHintsTest {

  private static final String FREE = consequence("weg", "- => \"FREI\"");

  private static void isSettled(Finding finding, Level level) {
    assertThat(finding.level()).isEqualTo(level);
    assertThat(finding.flags()).isEmpty();
    assertThat(finding.unwritten()).isEmpty();
    assertThat(finding.missing()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"OFFEN\"", "not(\"KEINE\")"})
  void a_hint_for_other_answers_changes_no_level_but_its_absence_is_told(String condition) {
    var hint = obstacles("mahnung", condition + " => \"HINWEIS\" | |");
    var finding = find(hint + FREE, "mahnung", REMINDER);

    assertThat(finding.level()).isEqualTo(Level.FREI);
    assertThat(finding.levels()).containsExactly(Level.FREI);
    assertThat(finding.missing()).isEmpty();
    assertThat(finding.unwritten()).containsExactly(new FactCode("mahnung"));
    assertThat(finding.flags()).containsExactly(Finding.NEW_ANSWER);
    assertThat(finding.flagsOfRules()).isEmpty();
    assertThat(finding.flagged(Finding.UNDER_REVIEW).flagsOfRules())
        .containsExactly(Finding.UNDER_REVIEW);
    isSettled(find(hint + FREE, "mahnung", "KEINE"), Level.FREI);
    isSettled(find(hint + FREE), Level.FREI);
    var rulebook = Newer.probe(hint + FREE);
    var facts = Library.facts(rulebook, "mahnung", REMINDER);
    var time = rulebook.timeline(facts, Probe.DAY, Probe.DAY, Set.of());
    assertThat(time.routes().get(0).intervals()).allMatch(interval -> interval.flags().isEmpty());
  }

  @Test
  void a_hint_that_something_else_rules_out_or_a_ban_makes_idle_is_not_missed() {
    var hint =
        obstacles(
            "mahnung | gesperrt",
            "\"OFFEN\" | false => \"HINWEIS\" | |",
            "- | true => \"VERBOT\" | |");

    isSettled(find(hint + FREE, "mahnung", REMINDER, "gesperrt", true), Level.NICHT_MOEGLICH);
    assertThat(find(hint + FREE, "mahnung", REMINDER, "gesperrt", false).flags())
        .containsExactly(Finding.NEW_ANSWER);
  }
}
