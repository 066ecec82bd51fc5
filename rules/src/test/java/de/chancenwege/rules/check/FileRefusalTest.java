package de.chancenwege.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused as a whole, and why. */
class FileRefusalTest {

  private static Book small(String from, String to) {
    return Library.small().replace(from, to);
  }

  @Test
  void a_book_without_tables_is_refused() {
    assertThat(Library.lists().faults())
        .containsExactly("tables/: Es gibt keine Tabelle. Bitte eine Tabelle anlegen.");
  }

  @Test
  void a_book_without_files_is_refused() {
    assertThat(Rulebook.load(List.of())).isInstanceOf(Loaded.Refused.class);
  }

  @Test
  void a_path_comes_once() {
    var files = new ArrayList<>(Library.small().files());
    files.add(Library.small().file(Library.AGE));

    assertThat(((Loaded.Refused) Rulebook.load(files)).issues())
        .singleElement()
        .hasToString(Library.AGE + ": Die Datei kommt zweimal vor. Bitte eine entfernen.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Titel",
        "Rechtsgrundlage",
        "Quelle",
        "Geprüft am",
        "Geprüft von",
        "Worum geht es"
      })
  void a_line_of_the_description_must_not_be_missing(String key) {
    assertThat(small(key + ":", "Anderes:").faults())
        .containsExactly(
            Library.AGE
                + ", Spalte %s: In der Beschreibung fehlt die Zeile „%s:“.".formatted(key, key)
                + " Bitte die Zeile „%s: …“ ergänzen.".formatted(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"15.1.2026", "2026-02-30", "gestern", "+999999999-12-31"})
  void a_line_about_a_day_must_name_one(String day) {
    assertThat(small("2026-01-15", day).faults())
        .containsExactly(
            Library.AGE
                + ", Spalte Geprüft am: Hinter „Geprüft am:“ steht kein Tag."
                + " Bitte schreiben: 2026-08-19.");
    assertThat(small("Titel: Alter", "Titel: Alter\nGültig bis: " + day).faults())
        .containsExactly(
            Library.AGE
                + ", Spalte Gültig bis: Hinter „Gültig bis:“ steht kein Tag."
                + " Bitte schreiben: 2026-08-19.");
  }

  @Test
  void a_table_does_not_end_before_it_begins() {
    assertThat(small("Titel: Alter", "Titel: Alter\nGültig bis: 2019-12-31").faults()) // day before
        .containsExactly(
            Library.AGE
                + ", Spalte Gültig bis: Die Geltung endet vor ihrem ersten Tag 2020-01-01."
                + " Bitte den Tag hinter „Gültig bis:“ berichtigen.");
    assertThat(small("Titel: Alter", "Titel: Alter\nGültig bis: 2020-01-01").faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "_0f8fad5b-d9cb-469f-a165-70867728950e",
        "0F8FAD5B-D9CB-469F-A165-70867728950E",
        "A 1",
        "A\"1",
        "A_1",
        "-"
      })
  void a_row_has_a_number_of_its_own(String id) {
    assertThat(small("A-1", id).faults())
        .singleElement()
        .asString()
        .startsWith(Library.AGE)
        .endsWith(
            ": Die Zeile hat keine eigene Nummer."
                + " Bitte eine kurze Nummer vergeben, zum Beispiel G-4.");
  }

  @Test
  void a_number_of_a_row_comes_once_in_a_file() {
    assertThat(small("A-1", "A-2").faults())
        .containsExactly(
            Library.AGE
                + ", Zeile A-2: Die Nummer „A-2“ kommt zweimal vor."
                + " Bitte eine neue Nummer vergeben.");
  }

  @Test
  void a_file_about_routes_names_them() {
    assertThat(Library.book().replace("Wege: LESESAAL", "Weg: LESESAAL").faults())
        .contains(
            "tables/leihe/lesesaal/2020-01-01.dmn, Spalte Wege:"
                + " In der Beschreibung fehlt die Zeile „Wege:“."
                + " Bitte die Schlüssel der Wege nennen.");
  }

  @Test
  void a_file_with_derived_facts_names_no_routes() {
    assertThat(small("Titel: Alter", "Titel: Alter\nWege: LEIHE").faults())
        .containsExactly(
            Library.AGE
                + ", Spalte Wege: Die Zeile „Wege:“ passt nicht zu einer Datei mit abgeleiteten"
                + " Angaben. Bitte die Zeile entfernen.");
  }

  @Test
  void a_route_must_be_known() {
    assertThat(Library.book().replace("Wege: LEIHE, FERNLEIHE", "Wege: LEIHE FERNLEIE").faults())
        .contains(
            Library.LOAN
                + ", Spalte Wege: Der Schlüssel „FERNLEIE“ ist nicht bekannt."
                + " Meinten Sie FERNLEIHE? Alle Schlüssel stehen in vocabulary/wege.csv.");
  }

  @Test
  void an_input_must_be_a_fact_that_there_is() {
    assertThat(small("@ein alter", "@ein altar").faults())
        .containsExactly(
            Library.AGE
                + ", Spalte altar: Die Angabe „altar“ gibt es nicht."
                + " Meinten Sie alter? Alle Schlüssel stehen in questions/fakten.csv.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "KEINER" | "KEINER", "JEDER" | JEDER
          "KEINER" | "KEINNER"         | KEINNER
          """)
  void a_file_allows_only_codes_of_the_list(String from, String to, String surplus) {
    assertThat(
            Library.book()
                .replaceXml(
                    Library.CARD,
                    "\"LESERAUSWEIS\", \"GASTKARTE\", \"TAGESKARTE\", \"KEINER\"",
                    "\"LESERAUSWEIS\", \"GASTKARTE\", \"TAGESKARTE\", \"KEINER\"".replace(from, to))
                .faults())
        .contains(
            Library.CARD
                + ", Spalte ausweis: Die erlaubten Werte von „ausweis“ stimmen nicht mit der Liste"
                + " überein. Bitte entfernen, was die Liste nicht hat: %s.".formatted(surplus));
  }

  @ParameterizedTest
  @ValueSource(strings = {"string", "boolean", "date", "Any", ""})
  void a_fact_has_the_same_type_everywhere(String type) {
    assertThat(
            Library.small()
                .replaceXml(
                    Library.AGE,
                    "name=\"alter\" typeRef=\"number\"",
                    "name=\"alter\" typeRef=\"%s\"".formatted(type))
                .faults())
        .containsExactly(
            Library.AGE
                + ", Spalte alter: Die Angabe „alter“ hat in der Datei den falschen Typ."
                + " Bitte den Typ number eintragen.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Any", "feel:boolean", "dateTime", "tFehlt"})
  void a_decision_has_a_type_that_there_is(String type) {
    assertThat(
            Library.small()
                .replaceXml(
                    Library.AGE,
                    "name=\"volljaehrig\" typeRef=\"boolean\"",
                    "name=\"volljaehrig\" typeRef=\"%s\"".formatted(type))
                .faults())
        .containsExactly(
            Library.AGE
                + ", Spalte volljaehrig: Die Entscheidung „volljaehrig“ hat keinen bekannten Typ."
                + " Erlaubt sind boolean, date, number, string oder eine Liste von Schlüsseln.");
  }

  @ParameterizedTest
  @CsvSource({
    "name=\"grundlagen/alter\"",
    "namespace=\"urn:chancenwege:tables:grundlagen:alter:2020-01-01\""
  })
  void a_file_that_the_engine_cannot_read_is_refused(String attribute) {
    assertThat(Library.small().replaceXml(Library.AGE, attribute, "").faults())
        .containsExactly(
            Library.AGE
                + ": Die Entscheidungsmaschine kann die Datei nicht lesen."
                + " Bitte die Datei neu exportieren.");
  }

  @Test
  void a_file_that_the_engine_does_not_compile_is_refused() {
    assertThat(
            Library.small()
                .replaceXml(Library.AGE, "<requiredInput href=\"#e_alter\"/>", "")
                .faults())
        .singleElement()
        .asString()
        .endsWith(
            "Der Ausdruck ist kein gültiges FEEL oder nennt eine Angabe, die in der Datei fehlt."
                + " Bitte die Stelle prüfen und neu speichern.");
  }

  @Test
  void all_faults_of_all_files_are_told_at_once() {
    var book =
        Library.book()
            .replace("Nr. 4 | Mit 18 ist", "| Mit 18 ist")
            .replace("\"DAUER\" | true", "\"DAUR\" | true")
            .replace("S-1", "");
    assertThat(book.faults()).hasSizeGreaterThanOrEqualTo(4);
  }
}
