package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Probe.consequence;
import static de.chancenwege.rules.fixture.Probe.find;
import static de.chancenwege.rules.fixture.Probe.obstacles;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.FactCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several unknown facts can change the level. */
class OutcomesTest {

  private static List<String> missing(Finding finding) {
    return finding.missing().stream().map(FactCode::value).toList();
  }

  @Test
  void of_many_facts_with_many_answers_only_those_that_can_change_the_level_are_asked() {
    var finding =
        find(
            obstacles("wohnstaat | alter", "\"AA\" | < 6 => \"VERBOT\" | |")
                + consequence(
                    "gesperrt | mahnung | ausweis",
                    "true | - | - => \"SOLL\"",
                    "false | \"OFFEN\" | \"LESERAUSWEIS\" => \"SOLL\"",
                    "false | \"OFFEN\" | not(\"LESERAUSWEIS\") => \"SOLL\"",
                    "false | not(\"OFFEN\") | - => \"SOLL\""));

    assertThat(missing(finding)).containsExactlyInAnyOrder("wohnstaat", "alter");
    assertThat(finding.levels()).containsExactlyInAnyOrder(Level.SOLL, Level.NICHT_MOEGLICH);
  }

  @Test
  void many_facts_that_cannot_change_the_level_settle_it() {
    var finding =
        find(
            consequence(
                "gesperrt | mahnung | ausweis | wohnstaat",
                "true | - | - | - => \"SOLL\"",
                "false | \"OFFEN\" | \"LESERAUSWEIS\" | - => \"SOLL\"",
                "false | \"OFFEN\" | not(\"LESERAUSWEIS\") | \"AA\" => \"SOLL\"",
                "false | \"OFFEN\" | not(\"LESERAUSWEIS\") | not(\"AA\") => \"SOLL\"",
                "false | not(\"OFFEN\") | - | - => \"SOLL\""));

    assertThat(finding.level()).isEqualTo(Level.SOLL);
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void what_another_table_takes_over_is_told_apart() {
    var finding =
        find(
            """
            @tabelle art1 | UNIQUE | Was gilt?
            @ein gesperrt
            @aus art1
            D-1 | true => "A" => Hausordnung Nr. 1 | Darum. | V
            D-2 | false => mahnung => Hausordnung Nr. 1 | Darum. | V
            """
                + consequence("art1", "\"OFFEN\" => \"FREI\"", "not(\"OFFEN\") => \"SOLL\""));

    assertThat(missing(finding)).containsExactlyInAnyOrder("gesperrt", "mahnung");
    assertThat(finding.levels()).containsExactlyInAnyOrder(Level.FREI, Level.SOLL);
  }

  @Test
  void a_date_among_several_facts_is_asked_where_it_may_decide() {
    var finding =
        find(
            consequence(
                "gesperrt | mahnung | mitgliedSeit",
                "true | - | - => \"SOLL\"",
                "false | \"OFFEN\" | - => \"SOLL\"",
                "false | not(\"OFFEN\") | < date(\"2023-05-05\") => \"SOLL\"",
                "false | not(\"OFFEN\") | >= date(\"2023-05-05\") => \"FREI\""));

    assertThat(missing(finding)).containsExactlyInAnyOrder("gesperrt", "mahnung", "mitgliedSeit");
  }
}
