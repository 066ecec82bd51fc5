package de.chancenwege.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Newer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that get longer without the tables, and tables that know an answer only in part. */
class NewAnswerRefusalTest {

  private static final String TAKE_OVER = " Bitte die neuen Antworten in die Datei übernehmen.";

  private static String unwritten(String code) {
    return "Der Schlüssel „%s“ steht in der Liste, aber noch nicht in der Datei.".formatted(code)
        + TAKE_OVER;
  }

  /** The longer lists, and this one file as it would be if it knew all of them. */
  private static Book knowing(Book tables, String path) {
    return Newer.book(Library.book())
        .withBytes(path, Newer.lists(tables).file(path).text().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_list_may_get_a_code_an_answer_and_a_way_without_the_tables() {
    assertThat(Newer.book(Library.book()).faults()).isEmpty();
  }

  @Test
  void a_file_may_know_the_new_answers_before_others() {
    var card = Library.book().replace("\"TAGESKARTE\" =>", "\"TAGESKARTE\", \"CHIPKARTE\" =>");

    assertThat(knowing(card, Library.CARD).faults()).isEmpty();
  }

  @Test
  void a_file_that_knows_the_answer_needs_a_row_for_it() {
    assertThat(knowing(Library.book(), Library.CARD).faults())
        .singleElement()
        .asString()
        .contains("Es passt keine Zeile für ausweis CHIPKARTE");
  }

  @ParameterizedTest
  @CsvSource({
    "ausweise.csv, TAGESKARTE, ausweis, grundlagen/karte",
    "wege.csv, FERNLEIHE, weg, leihe/ausleihe"
  })
  void no_list_may_lose_what_a_table_knows(String list, String code, String fact, String folder) {
    var path = "vocabulary/" + list;
    var text = Library.book().lists().get(path).replaceFirst("(?m)^" + code + ";.*\\n", "");

    assertThat(Library.book().withBytes(path, text.getBytes(StandardCharsets.UTF_8)).faults())
        .anyMatch(fault -> fault.startsWith("tables/" + folder) && fault.contains(code));
  }

  @Test
  void a_row_names_no_answer_that_its_file_does_not_know() {
    var named = Newer.book(Library.book()).file(Library.CARD).text();
    var file = named.replace("\"GASTKARTE\", \"TAGESKARTE\"</text>", "\"CHIPKARTE\"</text>");

    assertThat(
            Newer.book(Library.book())
                .withBytes(Library.CARD, file.getBytes(StandardCharsets.UTF_8))
                .faults())
        .contains(Library.CARD + ", Zeile K-2, Spalte ausweis: " + unwritten("CHIPKARTE"));
  }

  @Test
  void a_file_that_asks_for_the_way_speaks_only_of_ways_that_it_knows() {
    var named = Newer.book(Library.book()).file(Library.LOAN).text();
    var file = named.replace("Wege: LEIHE, FERNLEIHE", "Wege: LEIHE, FERNLEIHE, TAUSCH");

    assertThat(
            Newer.book(Library.book())
                .withBytes(Library.LOAN, file.getBytes(StandardCharsets.UTF_8))
                .faults())
        .contains(Library.LOAN + ", Spalte Wege: " + unwritten("TAUSCH"));
  }

  @Test
  void a_fact_that_takes_over_another_one_can_have_all_its_values() {
    var table =
        Library.fixed(
            """
            @datei grundlagen/kopie/2020-01-01
            Titel: Kopie
            @typ kopie = "LESERAUSWEIS", "GASTKARTE", "TAGESKARTE"
            @tabelle kopie | UNIQUE | Welche Karte?
            @ein gesperrt
            @aus kopie
            C-1 | - => ausweis => Hausordnung Nr. 5 | Wie gesagt. | V
            """);

    assertThat(Library.lists().plus(table).faults())
        .containsExactly(
            "tables/grundlagen/kopie/2020-01-01.dmn, Zeile C-1, Spalte kopie: Die Spalte erlaubt"
                + " nicht alle Werte, die „ausweis“ haben kann."
                + TAKE_OVER);
  }
}
