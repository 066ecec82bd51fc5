package de.chancenwege.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of lists that are refused, and why. */
class ListCellsTest {
  private static final String FAULT = "%s, Zeile %s, Spalte %s: %s";

  private static List<String> faults(String path, String from, String to) {
    return book(path, from, to).faults();
  }

  private static Book book(String path, String from, String to) {
    var text = Library.small().lists().get(path);
    assertThat(text).contains(from);
    return Library.small().withList(path, text.replace(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "questions/fakten.csv, ;Wie alt?;, ;;, alter, frage_de",
    "questions/fakten.csv, ;Alter;, ;;, alter, label_de",
    "questions/fakten.csv, Jahre;ZEIT;Person, Jahre;ZEIT;, alter, gruppe",
    "questions/fakten.csv, Jahre;ZEIT;, Jahre;;, alter, aenderbar",
    "questions/fakten.csv, Wohnstaat;;;;NEIN, Wohnstaat;;;;, wohnstaat, sensibel",
    "vocabulary/wege.csv, MAGAZIN;BUECHER, MAGAZIN;, MAGAZIN, bereich",
    "vocabulary/wege.csv, Hausordnung Nr. 2;, ;, FERNLEIHE, norm",
    "vocabulary/ausweise.csv, GASTKARTE;Gastkarte, GASTKARTE;, GASTKARTE, label_de",
    "vocabulary/pruefbedarf.csv, ;Gäste;, ;;, PB-GAST, titel_de",
    "vocabulary/pruefbedarf.csv, ;Dürfen Gäste bestellen?;, ;;, PB-GAST, frage_de"
  })
  void what_people_need_is_not_empty(
      String path, String from, String to, String row, String column) {
    assertThat(faults(path, from, to))
        .containsExactly(FAULT.formatted(path, row, column, "Hier steht nichts. Bitte ausfüllen."));
  }

  @ParameterizedTest
  @CsvSource({
    "questions/fakten.csv, ;Wie alt?;, alter, frage_de, 300",
    "questions/fakten.csv, ;Alter;, alter, label_de, 160",
    "vocabulary/ausweise.csv, ;Gastkarte, GASTKARTE, label_de, 160",
    "vocabulary/pruefbedarf.csv, ;Gäste;, PB-GAST, titel_de, 160"
  })
  void a_text_has_a_length_that_people_can_read(
      String path, String from, String row, String column, int most) {
    var longest = "z".repeat(most);
    assertThat(faults(path, from, from.replaceAll("[^;]+", longest))).isEmpty();
    assertThat(faults(path, from, from.replaceAll("[^;]+", longest + 'z')))
        .containsExactly(
            FAULT.formatted(
                path,
                row,
                column,
                "„%s…“ ist %d Zeichen lang. Erlaubt sind höchstens %d Zeichen."
                    .formatted("z".repeat(40), most + 1, most)));
  }

  @Test
  void a_row_has_a_code() {
    assertThat(faults(Library.COUNTRIES, "CC;", ";"))
        .containsExactly(Library.COUNTRIES + ", Spalte code: Hier steht nichts. Bitte ausfüllen.");
  }

  @ParameterizedTest
  @CsvSource({
    "Jahre;ZEIT, Jahre;VIELLEICHT, aenderbar, VIELLEICHT, '', PERSON; DRITTE; BEHOERDE; ZEIT; NEIN",
    "Jahre;ZEIT, Jahre;PERSN, aenderbar, PERSN, Meinten Sie PERSON? , "
        + "PERSON; DRITTE; BEHOERDE; ZEIT; NEIN",
    "Alter;;;;NEIN, Alter;;;;EGAL, sensibel, EGAL, '', NEIN; JA; HOCH"
  })
  void a_closed_column_has_one_of_its_words(
      String from, String to, String column, String word, String meant, String words) {
    assertThat(faults(Library.QUESTIONS, from, to))
        .containsExactly(
            FAULT.formatted(
                Library.QUESTIONS,
                "alter",
                column,
                "„%s“ gibt es hier nicht. ".formatted(word)
                    + (meant.isEmpty() ? "" : meant + " ")
                    + "Erlaubt sind %s.".formatted(words.replace(";", ","))));
  }

  @Test
  void a_direction_is_one_that_there_is() {
    var text = Library.small().lists().get(Library.QUESTIONS);
    var more =
        text.lines().map(line -> line + (line.startsWith("code;") ? ";richtung" : ";")).toList();
    var book = Library.small();
    var fine = String.join("\n", more);
    assertThat(book.withList(Library.QUESTIONS, fine).faults()).isEmpty();
    assertThat(
            book.withList(Library.QUESTIONS, fine.replaceFirst("(\nalter;.*)", "$1HOEHE")).faults())
        .containsExactly(
            FAULT.formatted(
                Library.QUESTIONS,
                "alter",
                "richtung",
                "„HOEHE“ gibt es hier nicht. Meinten Sie HOEHER? Erlaubt sind HOEHER, NIEDRIGER."));
  }

  @Test
  void an_area_is_one_that_another_way_has() {
    assertThat(faults(Library.ROUTES, "MAGAZIN;BUECHER", "MAGAZIN;BUCHER"))
        .containsExactly(
            FAULT.formatted(
                Library.ROUTES,
                "MAGAZIN",
                "bereich",
                "„BUCHER“ gibt es hier nicht. Meinten Sie BUECHER? Erlaubt sind BUECHER."));
  }

  @Test
  void another_area_is_one_that_a_way_has() {
    var text =
        """
        code;bereich;label_de;auch_bereich
        LEIHE;BUECHER;Leihe;BUECHER, RAUM
        FERNLEIHE;BUECHER;Fernleihe;
        """;
    assertThat(Library.small().withList(Library.ROUTES, text).faults())
        .containsExactly(
            FAULT.formatted(
                Library.ROUTES,
                "LEIHE",
                "auch_bereich",
                "„RAUM“ gibt es hier nicht. Erlaubt sind BUECHER."));
  }

  @Test
  void a_norm_names_an_act() {
    assertThat(faults(Library.ROUTES, "Hausordnung Nr. 2", "Quatsch"))
        .singleElement()
        .asString()
        .startsWith(
            FAULT.formatted(
                Library.ROUTES,
                "FERNLEIHE",
                "norm",
                "Die Fundstelle „Quatsch“ nennt kein Gesetz."));
    assertThat(faults(Library.ROUTES, "Hausordnung Nr. 2", "2 Hausordnung"))
        .singleElement()
        .asString()
        .contains("steht eine Zahl ohne Angabe, was sie zählt");
  }

  @ParameterizedTest
  @CsvSource({
    "vocabulary/ausweise.csv, GASTKARTE;Gastkarte, GASTKARTE;Leserausweis, GASTKARTE, label_de,"
        + " „Leserausweis“ heißt auch LESERAUSWEIS.",
    "vocabulary/ausweise.csv, GASTKARTE;Gastkarte, GASTKARTE;leserausweis, GASTKARTE, label_de,"
        + " „leserausweis“ heißt auch LESERAUSWEIS.",
    "vocabulary/pruefbedarf.csv, ;Mahnung;, ;Gäste;, PB-MAHNUNG, titel_de,"
        + " „Gäste“ heißt auch PB-GAST.",
    "questions/fakten.csv, ;Alter;, ;Karte;, alter, label_de, „Karte“ heißt auch ausweis."
  })
  void a_name_belongs_to_one_entry(
      String path, String from, String to, String row, String column, String told) {
    assertThat(faults(path, from, to))
        .containsExactly(FAULT.formatted(path, row, column, told + " Bitte anders benennen."));
  }

  @Test
  void a_group_of_one_question_that_is_called_nearly_as_another_is_misspelt() {
    assertThat(faults(Library.QUESTIONS, "Jahre;ZEIT;Person", "Jahre;ZEIT;Preson"))
        .containsExactly(
            FAULT.formatted(
                Library.QUESTIONS,
                "alter",
                "gruppe",
                "Zu „Preson“ gehört sonst nichts. Meinten Sie Person?"));
    assertThat(faults(Library.QUESTIONS, "Jahre;ZEIT;Person", "Jahre;ZEIT;Herkunft")).isEmpty();
  }

  @Test
  void the_last_day_of_a_term_is_a_day() {
    var text = "code;label_de;gueltig_bis\nGASTKARTE;Gastkarte;31.12.2026\nKEINER;Keiner;\n";
    assertThat(Library.small().withList("vocabulary/neu.csv", text).faults())
        .containsExactly(
            FAULT.formatted(
                "vocabulary/neu.csv",
                "GASTKARTE",
                "gueltig_bis",
                "„31.12.2026“ ist kein Tag. Erlaubt ist ein Tag wie 2026-12-31."));
  }

  @Test
  void all_faults_of_a_row_are_told_at_once() {
    assertThat(faults(Library.QUESTIONS, "Jahre;ZEIT;Person;Wie alt?", "Jahre;MAL;;")).hasSize(3);
  }

  @Test
  void what_was_accepted_by_fewer_checks_goes_on_answering() {
    var files = book(Library.QUESTIONS, ";Wie alt?;", ";;").files();
    assertThat(Rulebook.load(files)).isInstanceOf(Loaded.Refused.class);
    assertThat(Rulebook.restore(files)).isInstanceOf(Loaded.Ready.class);
  }
}
