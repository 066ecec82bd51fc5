package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Newer.REMINDER;
import static de.chancenwege.rules.fixture.Newer.find;
import static de.chancenwege.rules.fixture.Probe.consequence;
import static de.chancenwege.rules.fixture.Probe.obstacles;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Newer;
import de.chancenwege.rules.fixture.Probe;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Told answers that a list got after the tables were written. */
class UnwrittenAnswersTest {

  private static final FactCode MAHNUNG = new FactCode("mahnung");
  private static final FactCode AGE = new FactCode("alter");
  private static final String FREE = consequence("weg", "- => \"FREI\"");

  private static void isToBeCleared(Finding finding) {
    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.levels()).hasSizeGreaterThan(1);
    assertThat(finding.flags()).containsExactly(Finding.NEW_ANSWER);
    assertThat(finding.flagged("PB-GAST").flagsOfRules()).containsExactly(Finding.NEW_ANSWER);
    assertThat(finding.unwritten()).containsExactly(MAHNUNG);
  }

  private static void isSettled(Finding finding, Level level) {
    assertThat(finding.level()).isEqualTo(level);
    assertThat(finding.flags()).isEmpty();
    assertThat(finding.unwritten()).isEmpty();
    assertThat(finding.missing()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"OFFEN\"", "not(\"KEINE\")", "\"OFFEN\", \"BEZAHLT\""})
  void an_obstacle_that_tests_it_is_neither_found_nor_ruled_out(String condition) {
    var finding =
        find(obstacles("mahnung", condition + " => \"VERBOT\" | |") + FREE, "mahnung", REMINDER);

    isToBeCleared(finding);
    assertThat(finding.missing()).isEmpty();
    assertThat(finding.levels()).containsExactly(Level.FREI, Level.NICHT_MOEGLICH);
  }

  @Test
  void a_ban_that_does_not_test_it_stays_a_ban() {
    var tables =
        obstacles(
            "mahnung | gesperrt", "\"OFFEN\" | - => \"VERBOT\" | |", "- | true => \"VERBOT\" | |");

    isSettled(find(tables + FREE, "mahnung", REMINDER, "gesperrt", true), Level.NICHT_MOEGLICH);
  }

  @Test
  void a_table_of_single_rows_decides_nothing_about_it_even_if_all_its_rows_agree() {
    var agreeing = consequence("mahnung", "\"KEINE\" => \"SOLL\"", "not(\"KEINE\") => \"SOLL\"");
    var elsewhere =
        consequence("mahnung", "\"KEINE\" => \"SOLL\"", "not(\"KEINE\") => \"WEITER\"")
            .replace("\"WEITER\" | \"KEINE\" | \"NEIN\" | \"THEKE\"", "\"WEITER\" | | |");

    isToBeCleared(find(agreeing, "mahnung", REMINDER));
    isToBeCleared(find(elsewhere, "mahnung", REMINDER));
    isSettled(find(agreeing, "mahnung", "BEZAHLT"), Level.SOLL);
  }

  @Test
  void a_row_for_everybody_decides() {
    isSettled(find(FREE, "mahnung", REMINDER), Level.FREI);
  }

  private static String first(String open, String others) {
    return """
    FIRST: gruppe: Die offene Mahnung geht vor.
    @typ gruppe = "ROT", "GRUEN"
    @tabelle gruppe | FIRST | Welche Gruppe ist es?
    @ein mahnung
    @aus gruppe
    P-1 | "OFFEN" => "%s" => Hausordnung Nr. 5 | Darum. | V
    P-2 | - => "%s" => Hausordnung Nr. 5 | Darum. | V
    """
            .formatted(open, others)
        + consequence("gruppe", "\"GRUEN\" => \"FREI\"", "\"ROT\" => \"NICHT_MOEGLICH\"");
  }

  @Test
  void the_last_row_for_all_others_of_a_first_table_does_not_decide() {
    isToBeCleared(find(first("GRUEN", "ROT"), "mahnung", REMINDER));
    isToBeCleared(find(first("ROT", "GRUEN"), "mahnung", REMINDER));
    isSettled(find(first("ROT", "ROT"), "mahnung", REMINDER), Level.NICHT_MOEGLICH);
    isSettled(find(first("GRUEN", "ROT"), "mahnung", "OFFEN"), Level.FREI);
  }

  @Test
  void a_formula_is_not_calculated_with_it_but_it_was_told() {
    var formula =
        """
        @ausdruck gemahnt | boolean | mahnung = "OFFEN" | ob gemahnt wurde
        @ausdruck mahnungErzaehlt | boolean | mahnung != null | ob etwas dazu gesagt ist
        """;

    isToBeCleared(
        find(
            formula + consequence("gemahnt", "true => \"SOLL\"", "false => \"FREI\""),
            "mahnung",
            REMINDER));
    isSettled(
        find(
            formula + consequence("mahnungErzaehlt", "true => \"SOLL\"", "false => \"FREI\""),
            "mahnung",
            REMINDER),
        Level.SOLL);
  }

  @Test
  void what_else_is_unknown_is_asked_if_it_decides_and_only_then() {
    var ban = obstacles("mahnung", "\"OFFEN\" => \"VERBOT\" | |");
    var byAge = ban + consequence("volljaehrig", "true => \"SOLL\"", "false => \"ERMESSEN\"");
    var banForAll =
        obstacles(
            "mahnung | volljaehrig",
            "\"OFFEN\" | true => \"VERBOT\" | |",
            "\"OFFEN\" | false => \"VERBOT\" | |");

    var finding = find(byAge, "mahnung", REMINDER);
    isToBeCleared(finding);
    assertThat(finding.missing()).containsExactly(AGE);
    assertThat(find(byAge, "mahnung", REMINDER, "alter", 20).missing()).isEmpty();
    assertThat(find(banForAll + FREE, "mahnung", REMINDER).missing()).isEmpty();
  }

  @Test
  void who_has_not_answered_is_asked_if_the_new_answer_could_matter() {
    var finding =
        find(consequence("mahnung", "\"KEINE\" => \"SOLL\"", "not(\"KEINE\") => \"SOLL\""));

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.missing()).containsExactly(MAHNUNG);
    assertThat(finding.flags()).isEmpty();
  }

  @Test
  void a_new_way_rests_on_tables_that_do_not_know_it_yet() {
    var book =
        Library.lists()
            .plus(
                Library.fixed(
                    """
                    @datei grundlagen/art/2020-01-01
                    Titel: Art
                    @typ wegart = "LEIHE", "ANDERE"
                    @tabelle wegart | UNIQUE | Welche Art von Weg ist es?
                    @ein weg
                    @aus wegart
                    W-1 | "LEIHE" => "LEIHE" => Hausordnung Nr. 1 | Darum. | V
                    W-2 | not("LEIHE") => "ANDERE" => Hausordnung Nr. 1 | Darum. | V
                    """))
            .plus(
                Library.fixed(
                    """
                    @datei leihe/tausch/2020-01-01
                    Titel: Tausch
                    Wege: LESESAAL, TAUSCH
                    %s\
                    """
                        .formatted(
                            consequence(
                                "wegart",
                                "\"LEIHE\" => \"FREI\"",
                                "\"ANDERE\" => \"NICHT_MOEGLICH\""))));
    var rulebook = Newer.book(book).ready();

    var finding = Library.find(rulebook, "TAUSCH", Probe.DAY);
    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.flags()).containsExactly(Finding.NEW_ANSWER);
    assertThat(finding.missing()).isEmpty();
    isSettled(Library.find(rulebook, "LESESAAL", Probe.DAY), Level.NICHT_MOEGLICH);
  }

  @Test
  void it_is_never_asked_again() {
    var rulebook = Newer.book(Library.book()).ready().compiled(Set.of());
    var facts = Library.facts(rulebook, "ausweis", Newer.CARD);

    var advice = rulebook.advise(facts, Probe.DAY);
    assertThat(advice.findings()).allMatch(finding -> finding.flags().contains(Finding.NEW_ANSWER));
    assertThat(advice.findings())
        .allMatch(finding -> finding.unwritten().equals(List.of(new FactCode("ausweis"))));
    assertThat(advice.nextQuestions())
        .extracting(question -> question.question().fact().value())
        .doesNotContain("ausweis");
    assertThat(rulebook.relevant(facts, Probe.DAY)).doesNotContain(new FactCode("ausweis"));
  }

  @Test
  void timeline_and_changes_take_it_for_open() {
    var rulebook = Newer.book(Library.book()).ready().compiled(Set.of());
    var facts = Library.facts(rulebook, "ausweis", Newer.CARD, "mahnung", "KEINE");

    var timeline = rulebook.timeline(facts, Probe.DAY, Probe.DAY.plusYears(1), Set.of());
    assertThat(timeline.routes())
        .allSatisfy(route -> assertThat(route.intervals().get(0).level()).isEqualTo(Level.KLAEREN))
        .allSatisfy(
            route ->
                assertThat(route.intervals().get(0).flags()).containsExactly(Finding.NEW_ANSWER));
    var changes = rulebook.changes(facts, Probe.DAY, Set.of(new RouteCode("LEIHE"))).get(0);
    assertThat(changes.finding().level()).isEqualTo(Level.KLAEREN);
    assertThat(changes.changes()).isNotEmpty();
  }
}
