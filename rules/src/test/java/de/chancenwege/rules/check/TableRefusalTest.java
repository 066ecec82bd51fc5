package de.chancenwege.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that do not follow their pattern, and why they are refused. */
class TableRefusalTest {

  private static final String READING = "tables/leihe/lesesaal/2020-01-01.dmn";

  private static List<String> faults(String from, String to) {
    return Library.book().replace(from, to).faults();
  }

  @Test
  void a_table_asks_a_question() {
    assertThat(faults("UNIQUE | Ist die Person volljährig?", "UNIQUE | "))
        .containsExactly(
            Library.AGE
                + ", Spalte volljaehrig: Die Tabelle hat keine Frage."
                + " Bitte die Frage nennen, die sie beantwortet.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Erst: schalter: Die Theke.", "FIRST: karte: Die Theke.", "FIRST: schalter: "})
  void first_needs_a_written_reason(String line) {
    assertThat(faults("FIRST: schalter: Die Theke geht vor.", line))
        .containsExactly(
            Library.CARD
                + ", Spalte schalter: Die Trefferregel FIRST steht ohne Grund. Bitte UNIQUE"
                + " verwenden oder in die Beschreibung schreiben: FIRST: schalter: <Grund>.");
  }

  @Test
  void obstacles_are_collected() {
    assertThat(faults("Hindernisse | COLLECT | Ist", "Hindernisse | UNIQUE | Ist"))
        .containsExactly(
            "tables/leihe/inventur/2024-06-01.dmn, Spalte Hindernisse: Diese Tabelle braucht die"
                + " Trefferregel COLLECT. Bitte die Trefferregel ändern.");
  }

  @ParameterizedTest
  @CsvSource({"Rechtsfolge | UNIQUE | Was bekommt ein, Rechtsfolge", "karte | UNIQUE, karte"})
  void anything_else_is_not_collected(String table, String name) {
    assertThat(faults("@tabelle " + table, "@tabelle " + table.replace("UNIQUE", "COLLECT")))
        .singleElement()
        .asString()
        .endsWith(
            ", Spalte %s: Diese Tabelle braucht die Trefferregel UNIQUE.".formatted(name)
                + " Bitte die Trefferregel ändern.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = ";",
      value = {
        "@aus art | ab | angabe; @aus ab | art | angabe; Hindernisse; art, ab, angabe",
        "@aus stufe | erlaubnis; @aus erlaubnis | stufe; Rechtsfolge; stufe, erlaubnis,"
            + " baZustimmung, zustaendig",
        "@aus volljaehrig; @aus gesperrt; volljaehrig; volljaehrig"
      })
  void a_table_has_the_columns_of_its_pattern(
      String from, String to, String table, String columns) {
    assertThat(faults(from, to))
        .anySatisfy(
            fault ->
                assertThat(fault)
                    .endsWith(
                        ", Spalte %s: Die Ergebnisspalten stimmen nicht. Es müssen diese sein: %s."
                            .formatted(table, columns)));
  }

  @Test
  void a_derived_fact_has_the_type_of_its_column() {
    assertThat(
            Library.small()
                .replaceXml(
                    Library.AGE,
                    "name=\"volljaehrig\" typeRef=\"boolean\"",
                    "name=\"volljaehrig\" typeRef=\"date\"")
                .replaceXml(
                    Library.AGE,
                    "<output id=\"dt_volljaehrig_a1\"",
                    "<output id=\"dt_volljaehrig_a1\" typeRef=\"boolean\"")
                .faults())
        .containsExactly(
            Library.AGE
                + ", Spalte volljaehrig: Die Entscheidung „volljaehrig“ und ihre Ergebnisspalte"
                + " haben verschiedene Typen. Bitte beiden denselben Typ geben.");
  }

  @ParameterizedTest
  @CsvSource({"erlaubnis, tErlaubnis", "baZustimmung, tBaZustimmung", "zustaendig, tZustaendig"})
  void a_result_about_routes_has_a_list_of_codes(String column, String type) {
    assertThat(
            Library.book()
                .replaceXml(
                    READING,
                    "name=\"%s\" typeRef=\"%s\"".formatted(column, type),
                    "name=\"%s\" typeRef=\"string\"".formatted(column))
                .faults())
        .containsExactly(
            READING
                + ", Spalte Rechtsfolge: Die Ergebnisspalte „%s“ hat keine Liste erlaubter Werte."
                    .formatted(column)
                + " Bitte der Spalte einen Typ mit erlaubten Werten geben.");
  }

  @ParameterizedTest
  @CsvSource({"FRAI, ' Meinten Sie FREI?'", "OFFEN, ''"})
  void a_level_is_known_to_the_machine_whatever_the_file_allows(String level, String meant) {
    assertThat(
            Library.book()
                .replace("=> \"FREI\" | \"KEINE\"", "=> \"%s\" | \"KEINE\"".formatted(level))
                .replaceXml(
                    READING,
                    "\"FREI\", \"ANSPRUCH\"",
                    "\"FREI\", \"FRAI\", \"OFFEN\", \"ANSPRUCH\"")
                .faults())
        .contains(
            READING
                + ", Zeile S-1, Spalte stufe: Der Schlüssel „%s“ ist nicht bekannt."
                    .formatted(level)
                + meant
                + " Alle Schlüssel stehen in der Liste zu „stufe“.");
  }

  @Test
  void a_kind_of_obstacle_is_known_to_the_machine() {
    assertThat(faults("I-1 | - => \"VERBOT\"", "I-1 | - => \"VERBOTT\""))
        .containsExactly(
            "tables/leihe/inventur/2024-06-01.dmn, Zeile I-1, Spalte art:"
                + " Der Schlüssel „VERBOTT“ ist nicht bekannt."
                + " Meinten Sie VERBOT? Alle Schlüssel stehen in der Liste zu „art“.");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"FRIST\" | mitgliedPlus3Tage', '\"FRISTT\" | mitgliedPlus3Tage', art, FRISTT, FRIST",
    "'\"BEHEBBAR\" | |', '\"BEHEBAR\" | |', art, BEHEBAR, BEHEBBAR",
    "'L-10 | \"GAST\" | - | - => \"WEITER\"', 'L-10 | \"GAST\" | - | - => \"WEITTER\"', stufe, WEITTER,"
        + " WEITER"
  })
  void a_misspelt_kind_or_level_is_told_once(
      String from, String to, String column, String code, String meant) {
    assertThat(faults(from, to))
        .singleElement()
        .asString()
        .endsWith(
            ", Spalte %s: Der Schlüssel „%s“ ist nicht bekannt. Meinten Sie %s?"
                    .formatted(column, code, meant)
                + " Alle Schlüssel stehen in der Liste zu „%s“.".formatted(column));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ausweis"})
  void an_obstacle_names_its_kind(String kind) {
    assertThat(faults("I-1 | - => \"VERBOT\"", "I-1 | - => " + kind))
        .containsExactly(
            "tables/leihe/inventur/2024-06-01.dmn, Zeile I-1, Spalte art:"
                + " Jede Zeile nennt die Art ihres Hindernisses."
                + " Bitte eintragen: VERBOT, FRIST, BIS, BEHEBBAR, UNGEKLAERT, HINWEIS.");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"FRIST\" | mitgliedPlus3Tage |', '\"FRIST\" | |', L-4",
    "'\"VERBOT\" | | => Hausordnung Nr. 7', '\"VERBOT\" | mitgliedPlus3Tage | => Hausordnung Nr."
        + " 7', L-2",
    "'\"BEHEBBAR\" | |', '\"BEHEBBAR\" | date(\"2020-01-01\") |', L-3"
  })
  void a_day_belongs_to_a_period(String from, String to, String row) {
    assertThat(faults(from, to))
        .containsExactly(
            Library.LOAN
                + ", Zeile %s, Spalte ab: Der Tag in „ab“ gehört zu jeder FRIST und jedem BIS, sonst nur zu einem HINWEIS."
                    .formatted(row)
                + " Bitte den Namen des Tages eintragen oder die Zelle leeren.");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"BEHEBBAR\" | | \"mahnung\"', '\"BEHEBBAR\" | |', L-3",
    "'\"BEHEBBAR\" | | \"mahnung\"', '\"BEHEBBAR\" | | \"mahnnung\"', L-3",
    "'\"BEHEBBAR\" | | \"mahnung\"', '\"BEHEBBAR\" | | mahnung', L-3",
    "'\"VERBOT\" | | => Hausordnung Nr. 7', '\"VERBOT\" | | \"gesperrt\" => Hausordnung Nr. 7',"
        + " L-2",
    "'\"VERBOT\" | | => Hausordnung Nr. 7', '\"VERBOT\" | | anschrift => Hausordnung Nr. 7', L-2",
    "'\"HINWEIS\" | |', '\"HINWEIS\" | | \"gesperrt\"', L-6"
  })
  void a_fact_that_cures_belongs_to_what_can_be_cured(String from, String to, String row) {
    assertThat(faults(from, to))
        .containsExactly(
            Library.LOAN
                + ", Zeile %s, Spalte angabe: Die Spalte „angabe“ gehört zu jeder Zeile BEHEBBAR und nur dorthin."
                    .formatted(row)
                + " Bitte den Schlüssel der Angabe eintragen, die das Hindernis behebt.");
  }

  @ParameterizedTest
  @CsvSource({
    "'=> \"WEITER\" | | | => Hausordnung Nr. 1 ', '=> \"WEITER\" | \"KEINE\" | | => Hausordnung Nr."
        + " 1 ', L-10",
    "'=> \"WEITER\" | | | => Hausordnung Nr. 1 ', '=> \"WEITER\" | \"KEINE\" | \"JA\" | \"THEKE\""
        + " => Hausordnung Nr. 1 ', L-10",
    "'\"ANSPRUCH\" | \"KEINE\"', '\"ANSPRUCH\" | ', L-12",
    "'\"ANSPRUCH\" | \"KEINE\" | \"ENTFAELLT\" | \"THEKE\"', '\"ANSPRUCH\" | | | ', L-12",
    "'\"ANSPRUCH\" | \"KEINE\"', ' | \"KEINE\"', L-12",
    "'\"ANSPRUCH\" | \"KEINE\"', 'ausweis | \"KEINE\"', L-12"
  })
  void a_consequence_is_complete_or_leaves_the_case_to_another_table(
      String from, String to, String row) {
    assertThat(faults(from, to))
        .containsExactly(
            Library.LOAN
                + ", Zeile %s, Spalte stufe: Eine Rechtsfolge nennt die Stufe und die zuständige Stelle, und wo es um Arbeit geht, Erlaubnis und BA-Zustimmung."
                    .formatted(row)
                + " Bitte die Spalten füllen; bei WEITER bleiben die drei anderen leer.");
  }

  @Test
  void a_route_that_is_no_work_has_neither_permit_nor_consent() {
    assertThat(faults("\"ANSPRUCH\" | \"KEINE\" | \"ENTFAELLT\"", "\"ANSPRUCH\" | | ")).isEmpty();
  }

  @Test
  void where_a_route_is_closed_there_need_not_be_a_permit() {
    assertThat(
            faults(
                "\"NICHT_MOEGLICH\" | \"KEINE\" | \"ENTFAELLT\" | \"THEKE\"",
                "\"NICHT_MOEGLICH\" | | | \"THEKE\""))
        .isEmpty();
  }
}
