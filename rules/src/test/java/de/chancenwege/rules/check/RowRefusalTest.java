package de.chancenwege.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that are refused, and why. */
class RowRefusalTest {

  private static Book small(String from, String to) {
    return Library.small().replace(from, to);
  }

  private static Book card(String from, String to) {
    return Library.book().replace(from, to);
  }

  @ParameterizedTest
  @CsvSource({"KEINNER, ' Meinten Sie KEINER?'", "gastkarte, ' Meinten Sie GASTKARTE?'", "XYZ, ''"})
  void a_code_in_a_condition_must_be_known(String code, String meant) {
    assertThat(card("K-3 | \"KEINER\"", "K-3 | \"" + code + "\"").faults())
        .containsExactly(
            Library.CARD
                + ", Zeile K-3, Spalte ausweis: Der Schlüssel „%s“ ist nicht bekannt."
                    .formatted(code)
                + meant
                + " Alle Schlüssel stehen in der Liste zu „ausweis“.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"GASTKARTE\", \"TAGESKARTEN\"", "not(\"TAGESKARTEN\")"})
  void a_code_in_a_list_must_be_known(String cell) {
    assertThat(card("\"GASTKARTE\", \"TAGESKARTE\" =>", cell + " =>").faults())
        .containsExactly(
            Library.CARD
                + ", Zeile K-2, Spalte ausweis: Der Schlüssel „TAGESKARTEN“ ist nicht bekannt."
                + " Meinten Sie TAGESKARTE? Alle Schlüssel stehen in der Liste zu „ausweis“.");
  }

  @Test
  void a_code_that_stands_twice_in_a_list_is_told_once() {
    assertThat(card("\"GASTKARTE\", \"TAGESKARTE\" =>", "\"XYZ\", \"XYZ\" =>").faults())
        .containsExactly(
            Library.CARD
                + ", Zeile K-2, Spalte ausweis: Der Schlüssel „XYZ“ ist nicht bekannt."
                + " Alle Schlüssel stehen in der Liste zu „ausweis“.");
  }

  @Test
  void a_code_of_a_derived_fact_must_be_known() {
    assertThat(card("S-2 | \"OHNE\"", "S-2 | \"OHME\"").faults())
        .contains(
            "tables/leihe/lesesaal/2020-01-01.dmn, Zeile S-2, Spalte karte:"
                + " Der Schlüssel „OHME“ ist nicht bekannt."
                + " Meinten Sie OHNE? Alle Schlüssel stehen in der Liste zu „karte“.");
  }

  @Test
  void a_code_in_a_result_must_be_known() {
    assertThat(card("=> \"OHNE\"", "=> \"OHME\"").faults())
        .containsExactly(
            Library.CARD
                + ", Zeile K-3, Spalte karte: Der Schlüssel „OHME“ ist nicht bekannt."
                + " Meinten Sie OHNE? Alle Schlüssel stehen in der Liste zu „karte“.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter > 18",
        "null",
        "? > today()",
        "function() 1",
        "not(not(18))",
        "18 + 1",
        "date(\"2026-02-30\")",
        "java.lang.System.exit(0)"
      })
  void a_condition_must_be_of_the_grammar(String cell) {
    assertThat(small(">= 18", cell).faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte alter: Die Bedingung „%s“ ist so nicht erlaubt."
                    .formatted(cell)
                + " Erlaubt sind Werte, Listen, not(…), Vergleiche, Bereiche, date(\"…\") und -.");
  }

  @Test
  void an_empty_condition_is_not_of_the_grammar() {
    assertThat(
            Library.small()
                .replaceXml(Library.AGE, "<text>&gt;= 18</text>", "<text></text>")
                .faults())
        .singleElement()
        .asString()
        .contains("Zeile A-1, Spalte alter: Die Bedingung „“ ist so nicht erlaubt.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "18"                       | "18"
          true                       | true
          >= date("2020-01-01")      | date("2020-01-01")
          [18..date("2020-01-01")]   | date("2020-01-01")
          """)
  void a_value_must_be_of_the_type_of_its_fact(String cell, String value) {
    assertThat(small(">= 18", cell).faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte alter: Der Wert %s passt nicht zur Angabe „alter“."
                    .formatted(value)
                + " Erwartet wird eine Zahl.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gesperrt     | 1     | true oder false
          gesperrt     | "JA"  | true oder false
          mahnung      | true  | ein Schlüssel in Anführungszeichen
          mitgliedSeit | 2020  | ein Tag wie date("2026-06-12")
          gebuehr      | "1"   | eine Zahl
          """)
  void the_expected_type_is_told_in_german(String fact, String value, String expected) {
    var table =
        """
        @datei grundlagen/probe/2020-01-01
        Titel: Probe
        @typ probe = boolean
        @tabelle probe | UNIQUE | Welcher Typ?
        @ein %s
        @aus probe
        P-1 | %s => true => Hausordnung Nr. 1 | Darum. | V
        """
            .formatted(fact, value);
    assertThat(Library.lists().plus(Library.fixed(table)).faults())
        .singleElement()
        .asString()
        .endsWith(
            ", Zeile P-1, Spalte %s: Der Wert %s passt nicht zur Angabe „%s“. Erwartet wird %s."
                .formatted(fact, value, fact, expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not(true)", "1 + 1", "today()", "\"A\", \"B\"", "-", "true or false"})
  void a_result_is_yes_no_or_the_name_of_a_fact(String cell) {
    assertThat(small("=> true", "=> " + cell).faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte volljaehrig: Das Ergebnis „%s“ ist so nicht erlaubt."
                    .formatted(cell)
                + " Erlaubt sind true, false oder der Name einer Angabe.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not(\"OHNE\")", "1 + 1", "\"OHNE\", \"GAST\"", "-"})
  void a_result_is_a_value_or_the_name_of_a_fact(String cell) {
    assertThat(card("=> \"OHNE\"", "=> " + cell).faults())
        .containsExactly(
            Library.CARD
                + ", Zeile K-3, Spalte karte: Das Ergebnis „%s“ ist so nicht erlaubt."
                    .formatted(cell)
                + " Erlaubt sind ein Wert oder der Name einer Angabe.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "TRUE", "gesperrt = true"})
  void a_condition_on_yes_or_no_says_what_is_allowed(String cell) {
    assertThat(
            Library.lists()
                .plus(
                    Library.fixed(
                        """
                        @datei grundlagen/probe/2020-01-01
                        Titel: Probe
                        @typ probe = boolean
                        @tabelle probe | UNIQUE | Frage?
                        @ein gesperrt
                        @aus probe
                        P-1 | %s => true => Hausordnung Nr. 1 | Darum. | V
                        P-2 | false => true => Hausordnung Nr. 1 | Darum. | V
                        """
                            .formatted(cell)))
                .faults())
        .containsExactly(
            "tables/grundlagen/probe/2020-01-01.dmn, Zeile P-1, Spalte gesperrt:"
                + " Die Bedingung „%s“ ist so nicht erlaubt.".formatted(cell)
                + " Erlaubt sind true, false und -.");
  }

  @Test
  void a_name_in_a_result_is_that_of_a_fact() {
    assertThat(card("=> \"OHNE\"", "=> kartte").faults())
        .containsExactly(
            Library.CARD
                + ", Zeile K-3, Spalte karte: Die Angabe „kartte“ gibt es nicht."
                + " Meinten Sie karte? Alle Schlüssel stehen in questions/fakten.csv.");
    assertThat(small("=> true", "=> gespert").faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte volljaehrig: Die Angabe „gespert“ gibt es nicht."
                + " Erlaubt sind true, false oder der Name einer Angabe. Meinten Sie gesperrt? Alle Schlüssel stehen in questions/fakten.csv.");
  }

  @Test
  void a_fact_named_in_a_result_is_of_the_type_of_the_column() {
    assertThat(small("=> true", "=> alter").faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte volljaehrig: Die Angabe „alter“ passt nicht in die Spalte."
                + " Erwartet wird true oder false.");
  }

  @Test
  void a_result_must_be_of_the_type_of_its_column() {
    assertThat(small("=> true", "=> \"JA\"").faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-1, Spalte volljaehrig: Der Wert \"JA\" passt nicht zur Angabe"
                + " „volljaehrig“. Erwartet wird true oder false.");
  }

  @Test
  void a_row_has_as_many_cells_as_the_table_columns() {
    assertThat(small("A-1 | >= 18 =>", "A-1 | >= 18 | - =>").faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-1: Die Zeile hat nicht so viele Zellen wie die Tabelle Spalten."
                + " Bitte ergänzen.");
  }
}
