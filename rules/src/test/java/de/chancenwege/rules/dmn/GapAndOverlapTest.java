package de.chancenwege.rules.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine's validator finds, as a lawyer reads it. */
class GapAndOverlapTest {

  private static List<String> age(String from, String to) {
    return Library.small().replace(from, to).faults();
  }

  private static String table(String type, String input, String rows) {
    return Library.fixed(
        """
        @datei grundlagen/probe/2020-01-01
        Titel: Probe
        @typ probe = %s
        @tabelle probe | UNIQUE | Frage?
        @ein %s
        @aus probe
        %s\
        """
            .formatted(type, input, rows));
  }

  private static List<String> faults(String input, String first, String second) {
    var rows =
        """
        P-1 | %s => true => Hausordnung Nr. 1 | Darum. | V
        P-2 | %s => false => Hausordnung Nr. 1 | Darum. | V
        """
            .formatted(first, second);
    return Library.lists().plus(table("boolean", input, rows)).faults();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alter        | < 18                   | >= 21                  | alter ab 18 unter 21
          alter        | < 18                   | > 18                   | alter 18
          alter        | [0..18)                | > 18                   | alter unter 0
          mahnung      | "KEINE"                | "OFFEN"                | mahnung BEZAHLT
          ausweis      | "LESERAUSWEIS"         | "TAGESKARTE"           | ausweis GASTKARTE, KEINER
          gesperrt     | true                   | true                   | gesperrt false
          mitgliedSeit | < date("2024-02-29")   | > date("2024-02-29")   | mitgliedSeit 2024-02-29
          mitgliedSeit | <= date("2024-02-29")  | >= date("2024-03-02")  | mitgliedSeit nach 2024-02-29 vor 2024-03-02
          """)
  void a_gap_is_told_with_the_values_that_no_row_covers(
      String input, String first, String second, String gap) {
    assertThat(faults(input, first, second))
        .contains(
            "tables/grundlagen/probe/2020-01-01.dmn, Spalte probe: Es passt keine Zeile für %s."
                    .formatted(gap)
                + " Bitte eine Zeile ergänzen oder in die Beschreibung schreiben:"
                + " Lücke: probe: <Grund>.");
  }

  @Test
  void a_gap_over_two_columns_names_both() {
    var rows =
        """
        P-1 | true  | -       => true  => Hausordnung Nr. 1 | Darum. | V
        P-2 | false | "KEINE" => false => Hausordnung Nr. 1 | Darum. | V
        """;
    assertThat(Library.lists().plus(table("boolean", "gesperrt | mahnung", rows)).faults())
        .anyMatch(fault -> fault.contains("für gesperrt false und mahnung BEZAHLT."))
        .anyMatch(fault -> fault.contains("für gesperrt false und mahnung OFFEN."))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"15, 17", "10, 17", "0, 17"})
  void a_gap_may_be_accepted_by_a_written_reason(int from, int to) {
    var gap = Library.small().replace("< 18", "< " + from);
    assertThat(gap.faults()).isNotEmpty();
    assertThat(
            gap.replace("Titel: Alter", "Titel: Alter\nLücke: volljaehrig: Das gibt es nicht.")
                .faults())
        .isEmpty();
    assertThat(gap.replace("Titel: Alter", "Titel: Alter\nLücke: volljaehrig:").faults())
        .isNotEmpty();
    assertThat(
            gap.replace("Titel: Alter", "Titel: Alter\nLücke: anderes: Das gibt es nicht.")
                .faults())
        .isNotEmpty();
  }

  @Test
  void at_most_three_examples_of_a_gap_are_told() {
    var rows =
        """
        P-1 | 1, 3, 5, 7, 9 => true => Hausordnung Nr. 1 | Darum. | V
        """;
    assertThat(Library.lists().plus(table("boolean", "alter", rows)).faults()).hasSize(3);
  }

  private static List<Map<String, String>> examples(String input, String first, String second) {
    var rows =
        """
        P-1 | %s => true => Hausordnung Nr. 1 | Darum. | V
        P-2 | %s => false => Hausordnung Nr. 1 | Darum. | V
        """
            .formatted(first, second);
    var files = Library.lists().plus(table("boolean", input, rows)).files();
    return ((Loaded.Refused) Rulebook.load(files)).issues().stream().map(Issue::example).toList();
  }

  @Test
  void gaps_and_overlaps_come_with_a_person_in_the_grammar_of_cells() {
    assertThat(examples("alter", "< 18", "> 18")).containsExactly(Map.of("alter", "18"));
    assertThat(examples("alter", "< 18", ">= 20")).containsExactly(Map.of("alter", "[18..20)"));
    assertThat(examples("alter", "< 18", "[18..20]")).containsExactly(Map.of("alter", "> 20"));
    assertThat(examples("alter", "<= 20", ">= 20")).containsExactly(Map.of("alter", "20"));
    assertThat(examples("mahnung", "\"KEINE\"", "\"OFFEN\""))
        .singleElement()
        .extracting(person -> person.get("mahnung"))
        .asString()
        .startsWith("\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          < 18 | "KEINE"          | >= 20 | "KEINE"   | P-1 | alter
          < 18 | "OFFEN"          | >= 18 | "KEINE"   | P-2 | mahnung
          < 18 | -                | >= 18 | "BEZAHLT" | P-2 | mahnung
          < 18 | not("KEINE")     | > 18  | -         | P-1 | mahnung
          """)
  void a_gap_names_the_row_that_fails_in_the_fewest_of_the_most_conditions(
      String age, String reminder, String otherAge, String other, String row, String column) {
    var rows =
        """
        P-1 | %s | %s => true => Hausordnung Nr. 1 | Darum. | V
        P-2 | %s | %s => false => Hausordnung Nr. 1 | Darum. | V
        """
            .formatted(age, reminder, otherAge, other);
    var files = Library.lists().plus(table("boolean", "alter | mahnung", rows)).files();
    assertThat(((Loaded.Refused) Rulebook.load(files)).issues())
        .extracting(Issue::nearest)
        .contains(Optional.of(new Nearest(row, List.of(column))));
  }

  @Test
  void an_overlap_names_the_rows() {
    assertThat(age(">= 18", ">= 17"))
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte alter: Mehr als eine Zeile passt auf denselben Fall: A-1,"
                + " A-2. Bitte die Bedingungen so fassen, dass nur eine Zeile passt.");
  }

  @Test
  void an_overlap_that_is_part_of_another_is_not_told_again() {
    var rows =
        """
        P-1 | -    | "KEINE"        => true => Hausordnung Nr. 1 | Darum. | V
        P-2 | -    | not("OFFEN")   => true => Hausordnung Nr. 1 | Darum. | V
        P-3 | -    | -              => true => Hausordnung Nr. 1 | Darum. | V
        """;
    assertThat(Library.lists().plus(table("boolean", "gesperrt | mahnung", rows)).faults())
        .singleElement()
        .asString()
        .contains(", Zeile P-1,", "auf denselben Fall: P-1, P-2, P-3.");
  }

  @Test
  void overlaps_of_different_rows_are_all_told() {
    var rows =
        """
        P-1 | "KEINE", "OFFEN"   => true => Hausordnung Nr. 1 | Darum. | V
        P-2 | "OFFEN", "BEZAHLT" => true => Hausordnung Nr. 1 | Darum. | V
        P-3 | "BEZAHLT"          => true => Hausordnung Nr. 1 | Darum. | V
        """;
    assertThat(Library.lists().plus(table("boolean", "mahnung", rows)).faults())
        .anyMatch(fault -> fault.contains("auf denselben Fall: P-1, P-2."))
        .anyMatch(fault -> fault.contains("auf denselben Fall: P-2, P-3."))
        .hasSize(2);
  }

  @Test
  void an_overlap_is_refused_also_where_both_rows_say_the_same() {
    assertThat(faults("mahnung", "\"KEINE\", \"OFFEN\"", "not(\"KEINE\")")).hasSize(1);
    assertThat(faults("alter", "-", "> 5")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {">= 17", ">= 19"})
  void a_table_is_checked_also_without_the_label_that_some_modellers_leave_out(String cell) {
    assertThat(
            Library.small()
                .replace(">= 18", cell)
                .replaceXml(Library.AGE, " outputLabel=\"volljaehrig\"", "")
                .faults())
        .hasSize(1);
  }

  @Test
  void boundaries_that_meet_are_neither_gap_nor_overlap() {
    assertThat(age("< 18", "<= 17")).isNotEmpty(); // 17,5
    assertThat(faults("mitgliedSeit", "< date(\"2024-03-01\")", ">= date(\"2024-03-01\")"))
        .isEmpty();
    assertThat(faults("ausweis", "\"KEINER\"", "not(\"KEINER\")")).isEmpty();
    assertThat(faults("wohnstaat", "\"AA\", \"BB\"", "\"CC\"")).isEmpty();
  }

  @Test
  void a_table_that_cannot_be_analysed_is_refused() {
    assertThat(Library.lists().plus(table("boolean", "alter", "")).faults())
        .containsExactly(
            "tables/grundlagen/probe/2020-01-01.dmn, Spalte probe:"
                + " Die Tabelle lässt sich nicht auf Lücken prüfen."
                + " Bitte unbekannte Schlüssel und ungewöhnliche Bedingungen entfernen.");
  }
}
