package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Probe.consequence;
import static de.chancenwege.rules.fixture.Probe.find;
import static de.chancenwege.rules.fixture.Probe.obstacles;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Probe;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What derived facts, several files and the hit policy FIRST do to a finding. */
class DerivedFactsTest {

  private static List<String> missing(Finding finding) {
    return finding.missing().stream().map(FactCode::value).toList();
  }

  @Test
  void a_derived_fact_whose_possible_rows_agree_is_known() {
    var finding =
        find(
            """
            @typ art1 = "A", "B"
            @tabelle art1 | UNIQUE | Welche Art?
            @ein mahnung
            @aus art1
            D-1 | "KEINE" => "A" => Hausordnung Nr. 1 | Darum. | V
            D-2 | not("KEINE") => "A" => Hausordnung Nr. 1 | Darum. | V
            """
                + consequence("art1", "\"A\" => \"FREI\"", "\"B\" => \"NICHT_MOEGLICH\""));

    assertThat(finding.level()).isEqualTo(Level.FREI);
  }

  @Test
  void a_derived_fact_without_a_value_never_makes_a_row_apply() {
    var finding =
        find(
            """
            Lücke: art1: Kinder kommen nicht vor.
            @typ art1 = "A", "B"
            @tabelle art1 | UNIQUE | Welche Art?
            @ein alter
            @aus art1
            D-1 | >= 18 => "A" => Hausordnung Nr. 1 | Darum. | V
            """
                + obstacles("art1", "\"B\" => \"VERBOT\" | |")
                + consequence("weg", "- => \"FREI\""),
            "alter",
            17);

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.obstacles()).isEmpty();
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void a_formula_may_read_a_table_of_its_own_file() {
    var finding =
        find(
            """
            @typ kind = boolean
            @ausdruck kind12 | boolean | if kind then alter < 12 else false | Kind unter 12
            @tabelle kind | UNIQUE | Kind?
            @ein alter
            @aus kind
            D-1 | < 18 => true => Hausordnung Nr. 1 | Darum. | V
            D-2 | >= 18 => false => Hausordnung Nr. 1 | Darum. | V
            """
                + consequence("kind12", "true => \"FREI\"", "false => \"SOLL\""),
            "alter",
            11);

    assertThat(finding.level()).isEqualTo(Level.FREI);
  }

  @ParameterizedTest
  @CsvSource({"2024-01-01, SOLL", "UNKLAR, FREI"})
  void what_is_not_given_of_an_event_counts_as_not_happened(String date, Level level) {
    var finding =
        find(
            "@ausdruck ausgetreten | boolean | kontoBis != null | Ist ein Ende genannt?\n"
                + consequence("ausgetreten", "true => \"SOLL\"", "false => \"FREI\""),
            "kontoBis",
            date);

    assertThat(finding.level()).isEqualTo(level);
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void two_tables_that_contradict_each_other_leave_the_level_open() {
    var tables = consequence("weg", "- => \"FREI\"");
    var file = "@datei leihe/%s/2020-01-01\nTitel: Probe\nWege: LEIHE\n%s";
    var rulebook =
        Library.small()
            .plus(Library.fixed(file.formatted("eins", tables)))
            .plus(Library.fixed(file.formatted("zwei", tables.replace("FREI", "SOLL"))))
            .ready();

    assertThat(Library.find(rulebook, "LEIHE", Probe.DAY).level()).isEqualTo(Level.KLAEREN);
  }

  @Test
  void no_table_that_answers_leaves_the_level_open() {
    var finding =
        find(
            """
            Lücke: Rechtsfolge: Erwachsene kommen nicht vor.
            """
                + consequence("alter", "< 18 => \"FREI\""),
            "alter",
            18);

    assertThat(finding.level()).isEqualTo(Level.KLAEREN);
    assertThat(finding.missing()).isEmpty();
  }

  @Test
  void a_first_table_knows_its_row_only_when_all_rows_above_are_excluded() {
    var table =
        """
        FIRST: art1: Das Konto geht vor.
        @typ art1 = "A", "B"
        @tabelle art1 | FIRST | Welche Art?
        @ein gesperrt | mahnung
        @aus art1
        D-1 | true | - => "A" => Hausordnung Nr. 1 | Darum. | V
        D-2 | - | "OFFEN" => "B" => Hausordnung Nr. 1 | Darum. | V
        D-3 | - | - => "A" => Hausordnung Nr. 1 | Darum. | V
        """
            + consequence("art1", "\"A\" => \"FREI\"", "\"B\" => \"SOLL\"");

    assertThat(find(table, "gesperrt", true).level()).isEqualTo(Level.FREI);
    assertThat(missing(find(table, "mahnung", "OFFEN"))).containsExactly("gesperrt");
    assertThat(find(table, "mahnung", "KEINE").level()).isEqualTo(Level.FREI);
    assertThat(missing(find(table, "gesperrt", false))).containsExactly("mahnung");
  }
}
