package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Probe.consequence;
import static de.chancenwege.rules.fixture.Probe.obstacles;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Change;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Probe;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What would have to change to open a route. */
class ChangesTest {

  private static List<Change> changes(Rulebook rulebook, Object... facts) {
    return rulebook
        .changes(Library.facts(rulebook, facts), Probe.DAY, Set.of(new RouteCode("LEIHE")))
        .get(0)
        .changes();
  }

  private static List<Change> changes(String tables, Object... facts) {
    return changes(Probe.rulebook(tables), facts);
  }

  private static String told(Change change) {
    return change.facts().stream()
        .map(
            fact ->
                fact.question().fact()
                    + "="
                    + fact.to().fold(Object::toString, () -> "")
                    + " by "
                    + fact.question().changeableBy())
        .collect(Collectors.joining(", "));
  }

  @Test
  void one_fact_that_closes_is_named_with_who_can_change_it_and_what_follows() {
    var changes =
        changes(
            obstacles("mahnung", "\"OFFEN\" => \"BEHEBBAR\" | | \"mahnung\"")
                + consequence("weg", "- => \"ANSPRUCH\""),
            "mahnung",
            "OFFEN");

    assertThat(changes).extracting(ChangesTest::told).containsExactly("mahnung=KEINE by PERSON");
    assertThat(changes.get(0).finding().level()).isEqualTo(Level.ANSPRUCH);
    assertThat(changes.get(0).finding().because()).extracting(RowHit::row).containsExactly("R-1");
  }

  @Test
  void facts_that_close_together_must_change_together() {
    var changes =
        changes(
            obstacles(
                    "mahnung | gesperrt",
                    "\"OFFEN\" | - => \"VERBOT\" | |",
                    "- | true => \"VERBOT\" | |")
                + consequence("weg", "- => \"SOLL\""),
            "mahnung",
            "OFFEN",
            "gesperrt",
            true);

    assertThat(changes).extracting(change -> change.facts().size()).containsExactly(2);
  }

  /** The sum is in a table, the formula compares with it. */
  @Test
  void a_number_that_a_formula_asks_for_is_found() {
    var price =
        """
        @typ preis = number
        @tabelle preis | UNIQUE | Was kostet es?
        @ein gesperrt
        @aus preis
        P-1 | true => 20 => Hausordnung Nr. 1 | Darum. | V
        P-2 | false => 5.5 => Hausordnung Nr. 2 | Darum. | V
        @ausdruck reicht | boolean | gebuehr >= preis | Ist genug bezahlt?
        """;
    var tables =
        price
            + obstacles("reicht", "false => \"BEHEBBAR\" | | \"gebuehr\"")
            + consequence("weg", "- => \"FREI\"");

    assertThat(changes(tables, "gebuehr", 1, "gesperrt", false))
        .extracting(ChangesTest::told)
        .containsExactly("gebuehr=5.50 by PERSON");
    assertThat(changes(tables, "gebuehr", 6, "gesperrt", true))
        .extracting(ChangesTest::told)
        .contains("gebuehr=20.00 by PERSON");
  }

  @Test
  void what_time_alone_changes_is_no_suggestion() {
    assertThat(
            changes(
                obstacles("volljaehrig", "false => \"VERBOT\" | |")
                    + consequence("weg", "- => \"FREI\""),
                "alter",
                12))
        .isEmpty();
  }

  @Test
  void the_fewest_facts_come_first_then_the_strongest_level_then_the_least_effort() {
    var changes =
        changes(
            consequence(
                "mahnung | gesperrt | ausweis",
                "\"OFFEN\" | true | \"KEINER\" => \"NICHT_MOEGLICH\"",
                "not(\"OFFEN\") | true | \"KEINER\" => \"ERMESSEN\"",
                "\"OFFEN\" | false | \"KEINER\" => \"ERMESSEN\"",
                "- | - | not(\"KEINER\") => \"ANSPRUCH\"",
                "not(\"OFFEN\") | false | \"KEINER\" => \"FREI\""),
            "mahnung",
            "OFFEN",
            "gesperrt",
            true,
            "ausweis",
            "KEINER");

    assertThat(changes)
        .extracting(ChangesTest::told)
        .containsExactly(
            "ausweis=LESERAUSWEIS by BEHOERDE",
            "mahnung=KEINE by PERSON",
            "gesperrt=false by BEHOERDE");
  }

  @Test
  void an_unknown_fact_may_be_the_change() {
    var changes =
        changes(
            obstacles("gesperrt", "true => \"VERBOT\" | |") + consequence("weg", "- => \"FREI\""));

    assertThat(changes).extracting(ChangesTest::told).containsExactly("gesperrt=false by BEHOERDE");
  }

  @Test
  void a_warning_of_the_legal_staff_comes_first() {
    var tables =
        (obstacles("mahnung", "\"OFFEN\" => \"VERBOT\" | |") + consequence("weg", "- => \"FREI\""))
            .replace(
                "Hausordnung Nr. 1 | Darum. | V",
                "Hausordnung Nr. 1 | Darum. | V | Vorher beraten: Nichts unterschreiben.");

    assertThat(changes(tables, "mahnung", "OFFEN").get(0).first())
        .containsExactly("Vorher beraten: Nichts unterschreiben.");
  }

  @Test
  void so_does_one_in_a_row_that_could_apply_before_as_something_is_unknown() {
    var tables =
        (obstacles("mahnung | gesperrt", "\"OFFEN\" | true => \"VERBOT\" | |")
                + consequence("weg", "- => \"FREI\""))
            .replace(
                "Hausordnung Nr. 1 | Darum. | V",
                "Hausordnung Nr. 1 | Darum. | V | Vorher beraten: Nichts unterschreiben.");

    assertThat(changes(tables, "mahnung", "OFFEN"))
        .isNotEmpty()
        .allSatisfy(
            change ->
                assertThat(change.first())
                    .containsExactly("Vorher beraten: Nichts unterschreiben."));
  }

  @Test
  void what_is_a_right_already_needs_no_change() {
    assertThat(
            changes(
                consequence("mahnung", "\"OFFEN\" => \"ANSPRUCH\"", "not(\"OFFEN\") => \"FREI\""),
                "mahnung",
                "OFFEN"))
        .isEmpty();
  }

  @Test
  void nothing_is_suggested_that_only_starts_to_wait_and_stays_closed() {
    assertThat(
            changes(
                obstacles("gesperrt", "false => \"FRIST\" | date(\"2030-01-01\") |")
                    + consequence("weg", "- => \"NICHT_MOEGLICH\""),
                "gesperrt",
                true))
        .isEmpty();
  }

  @Test
  void the_past_is_not_changed() {
    assertThat(
            changes(
                consequence(
                    "kontoBis",
                    "< date(\"2024-02-15\") => \"NICHT_MOEGLICH\"",
                    ">= date(\"2024-02-15\") => \"FREI\""),
                "kontoBis",
                "2024-01-31"))
        .isEmpty();
  }
}
