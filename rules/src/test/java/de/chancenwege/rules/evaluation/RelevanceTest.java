package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Probe.consequence;
import static de.chancenwege.rules.fixture.Probe.obstacles;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Probe;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which facts can still matter for a case. */
class RelevanceTest {

  private static final String ENDED =
      "@ausdruck ausgetreten | boolean | kontoBis != null | Ist ein Ende genannt?\n";
  private static final String TWO_ROWS =
      consequence(
          "ausweis | gesperrt",
          "\"GASTKARTE\" | true => \"REGEL_NICHT\"",
          "\"GASTKARTE\" | false => \"FREI\"",
          "not(\"GASTKARTE\") | - => \"SOLL\"");

  private static List<String> relevant(String tables, Object... facts) {
    var rulebook = Probe.rulebook(tables);
    return rulebook.relevant(Library.facts(rulebook, facts), Probe.DAY).stream()
        .map(FactCode::value)
        .toList();
  }

  @Test
  void all_that_a_row_asks_for_matters_while_nothing_is_known() {
    assertThat(relevant(TWO_ROWS)).containsExactlyInAnyOrder("ausweis", "gesperrt");
  }

  @Test
  void what_only_rows_ask_for_that_cannot_apply_any_more_does_not_matter() {
    assertThat(relevant(TWO_ROWS, "ausweis", "GASTKARTE")).containsExactly("gesperrt");
    assertThat(relevant(TWO_ROWS, "ausweis", "LESERAUSWEIS")).isEmpty();
  }

  @Test
  void what_is_behind_a_derived_fact_matters() {
    var rows = consequence("volljaehrig", "false => \"SOLL\"", "true => \"FREI\"");

    assertThat(relevant(rows)).containsExactly("alter");
    assertThat(relevant(rows, "gesperrt", true)).containsExactly("alter");
    assertThat(relevant(rows, "alter", 17)).isEmpty();
  }

  @Test
  void an_event_that_nobody_told_of_matters_and_so_does_what_is_asked_about_it() {
    var rows =
        ENDED
            + consequence(
                "ausgetreten | gesperrt",
                "true | true => \"SOLL\"",
                "true | false => \"ERMESSEN\"",
                "false | - => \"FREI\"");

    assertThat(relevant(rows)).containsExactlyInAnyOrder("kontoBis", "gesperrt");
    assertThat(relevant(rows, "kontoBis", "2024-01-01")).containsExactly("gesperrt");
  }

  @Test
  void an_answer_after_that_counts_silence_as_not_happened_again() {
    var rulebook =
        Probe.rulebook(ENDED + consequence("ausgetreten", "true => \"SOLL\"", "false => \"FREI\""));
    var nothing = Library.facts(rulebook);
    rulebook.relevant(nothing, Probe.DAY);

    assertThat(rulebook.advise(nothing, Probe.DAY).findings())
        .allSatisfy(finding -> assertThat(finding.missing()).isEmpty());
  }

  @Test
  void nothing_matters_for_a_way_that_is_closed_for_sure() {
    var tables = obstacles("ausweis", "\"GASTKARTE\" => \"VERBOT\" | null | null") + TWO_ROWS;

    assertThat(relevant(tables, "ausweis", "GASTKARTE")).isEmpty();
  }
}
