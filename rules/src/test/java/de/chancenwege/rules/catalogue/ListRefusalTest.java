package de.chancenwege.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are refused, and why. */
class ListRefusalTest {
  private static final String LISTS =
      Library.small().lists().keySet().stream()
          .filter(path -> path.startsWith("vocabulary/"))
          .map(path -> path.replace("vocabulary/", ""))
          .sorted()
          .collect(Collectors.joining(", "));

  private static Book replace(String path, String from, String to) {
    var text = Library.small().lists().get(path);
    assertThat(text).contains(from);
    return Library.small().withList(path, text.replace(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {Library.ROUTES, Library.COUNTRIES, Library.FLAGS, Library.QUESTIONS})
  void a_list_that_is_needed_must_be_there(String path) {
    assertThat(Library.small().withoutList(path).faults())
        .contains(path + ": Die Datei fehlt. Bitte die Datei wieder anlegen.");
  }

  @Test
  void a_list_that_is_misspelt_is_told() {
    assertThat(replace(Library.QUESTIONS, "ausweise.csv", "ausweis.csv").faults())
        .containsExactly(
            Library.QUESTIONS
                + ", Zeile ausweis, Spalte values: Die Liste „ausweis.csv“ gibt es nicht, oder sie"
                + " ist leer. Meinten Sie ausweise.csv? Bei dieser Art steht hier eine der Listen "
                + LISTS
                + ", nicht die Antworten selbst.");
  }

  @Test
  void a_list_that_a_question_needs_must_be_there() {
    assertThat(Library.small().withoutList(Library.CARDS).faults())
        .containsExactly(
            Library.QUESTIONS
                + ", Zeile ausweis, Spalte values: Die Liste „ausweise.csv“ gibt es nicht, oder sie"
                + " ist leer. Bei dieser Art steht hier eine der Listen "
                + LISTS.replace("ausweise.csv, ", "")
                + ", nicht die Antworten selbst.");
  }

  @ParameterizedTest
  @CsvSource({
    "ausweise.csv, 'A,A', 'Die Liste „A,A“ gibt es nicht, oder sie ist leer. Bei dieser Art steht'",
    "ausweise.csv, '', Die Liste der erlaubten Antworten fehlt. Bei dieser Art steht hier",
    "'KEINE, OFFEN, BEZAHLT', ' , ', Die Antworten fehlen. Bitte ihre Schlüssel nennen"
  })
  void a_question_about_a_code_must_have_codes(String values, String wrong, String told) {
    assertThat(replace(Library.QUESTIONS, values, wrong).faults())
        .singleElement()
        .asString()
        .contains("Spalte values: " + told);
  }

  @ParameterizedTest
  @CsvSource({"BB;Beland, BB;Bel;and, 3", "BB;Beland, BB, 1"})
  void a_row_has_as_many_columns_as_the_heading(String row, String wrong, int columns) {
    assertThat(replace(Library.COUNTRIES, row, wrong).faults())
        .containsExactly(
            Library.COUNTRIES
                + ", Zeile BB: Die Zeile hat %d statt 2 Spalten.".formatted(columns)
                + " Bitte die Semikolons prüfen; in einem Text darf keines stehen.");
  }

  @Test
  void a_code_comes_once() {
    assertThat(replace(Library.CARDS, "GASTKARTE;", "TAGESKARTE;").faults())
        .containsExactly(
            Library.CARDS
                + ", Zeile TAGESKARTE, Spalte code: Der Schlüssel „TAGESKARTE“ kommt zweimal vor."
                + " Bitte eine der Zeilen entfernen.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n"})
  void an_empty_list_is_refused(String content) {
    assertThat(Library.small().withList(Library.CARDS, content).faults())
        .contains(Library.CARDS + ": Die Liste ist leer. Bitte die Überschriften setzen.");
  }

  @ParameterizedTest
  @CsvSource({"zahl, ''", "INT, 'Meinten Sie int? '", "itn, 'Meinten Sie int? '", "'', ''"})
  void a_question_has_a_type_that_there_is(String type, String meant) {
    assertThat(replace(Library.QUESTIONS, "alter;int;", "alter;" + type + ";").faults())
        .containsExactly(
            Library.QUESTIONS
                + ", Zeile alter, Spalte type: Die Art „%s“ gibt es nicht. ".formatted(type)
                + meant
                + "Erlaubt sind code, enum, country, bool, date, int, decimal, text.");
  }

  @Test
  void all_faults_of_the_lists_are_told_at_once() {
    var book =
        replace(Library.QUESTIONS, "alter;int;", "alter;zahl;")
            .withoutList(Library.FLAGS)
            .withList(Library.COUNTRIES, "code;label_de\nAA;Aland\nAA;Aland\n");
    assertThat(book.faults()).hasSize(3);
  }

  @Test
  void the_mark_of_utf_8_and_blank_lines_do_not_matter() {
    var text = "\uFEFF" + Library.small().lists().get(Library.QUESTIONS).replace("\n", "\r\n\r\n");
    assertThat(Library.small().withList(Library.QUESTIONS, text).faults()).isEmpty();
  }
}
