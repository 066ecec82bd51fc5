package de.chancenwege.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of lists that are refused, and why. */
class CodeCheckTest {
  private static final String FAULT = "%s, Zeile %s, Spalte code: %s";

  private static List<String> with(String path, String row) {
    var book = Library.small();
    return book.withList(path, book.lists().get(path) + row + '\n').faults();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PB-", "PB-neu", "GAST", "UNTER_GAST", "PB-GÄSTE", "PB-A|B", "=1+1"})
  void a_question_of_law_is_called_so_that_rows_can_name_it(String code) {
    assertThat(with(Library.FLAGS, code + ";Neu;Was ist neu?;Hausordnung"))
        .containsExactly(
            FAULT.formatted(
                Library.FLAGS,
                code,
                "„%s“ ist kein Schlüssel. Erlaubt sind PB- und danach große Buchstaben ohne"
                        .formatted(code)
                    + " Umlaute, Ziffern, - und /."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+Satzung", "@Satzung", "1. Satzung", "Sat|zung", "S"})
  void an_act_is_called_so_that_norms_can_name_it(String code) {
    assertThat(with(Library.ACTS, code + ";Neue Satzung"))
        .containsExactly(
            FAULT.formatted(
                Library.ACTS,
                code,
                "„%s“ ist kein Schlüssel. Erlaubt sind Buchstaben, Ziffern, Leerzeichen und"
                        .formatted(code)
                    + " . , ( ) / - „ “ ’, ein Buchstabe zuerst."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Satzung „Gäste“", "SatzG/EU", "VO (EU) Nr. 2/13", "Satzung-1", "SG II"})
  void acts_are_called_as_they_are_cited(String code) {
    assertThat(with(Library.ACTS, code + ";Neue Satzung")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dd", "D D", "D-D", "D|D", "=1+1", "1D", "Ö"})
  void what_tables_name_is_a_code(String code) {
    assertThat(with(Library.COUNTRIES, code + ";Deland"))
        .containsExactly(
            FAULT.formatted(
                Library.COUNTRIES,
                code,
                "„%s“ ist kein Schlüssel. Erlaubt sind große Buchstaben ohne Umlaute, Ziffern und"
                        .formatted(code)
                    + " _."));
  }

  @ParameterizedTest
  @CsvSource({
    "vocabulary/vorschriften.csv, AUSHANG;Andere Vorschrift, AUSHANG, Aushang",
    "questions/fakten.csv, Alter;int;Jahre;ZEIT;Person;Wie alt genau?;Genau;;;;NEIN;, Alter, alter"
  })
  void capitals_alone_tell_no_two_codes_apart(String path, String row, String code, String other) {
    assertThat(with(path, row))
        .containsExactly(
            FAULT.formatted(
                path,
                code,
                "„%s“ und „%s“ unterscheiden sich nur durch große und kleine Buchstaben. Bitte"
                        .formatted(other, code)
                    + " einen davon anders nennen."));
  }

  @ParameterizedTest
  @CsvSource({"Haus ordnung, Hausordnung", "VO(EU) 2020/1, VO (EU) 2020/1"})
  void spaces_alone_tell_no_two_acts_apart(String slip, String meant) {
    assertThat(with(Library.ACTS, slip + ";Neue Satzung"))
        .containsExactly(
            FAULT.formatted(
                Library.ACTS,
                slip,
                "„%s“ und „%s“ unterscheiden sich nur durch Leerzeichen. Meinten Sie %s?"
                    .formatted(meant, slip, meant)));
  }

  @Test
  void a_code_has_a_length_that_people_can_read() {
    assertThat(with(Library.COUNTRIES, "D".repeat(80) + ";Deland")).isEmpty();
    assertThat(with(Library.COUNTRIES, "D".repeat(200) + ";Deland"))
        .containsExactly(
            FAULT.formatted(
                Library.COUNTRIES,
                "D".repeat(200),
                "„%s…“ ist 200 Zeichen lang. Erlaubt sind höchstens 80 Zeichen."
                    .formatted("D".repeat(40))));
  }

  @Test
  void a_list_has_a_length_that_people_can_read() {
    var more = IntStream.range(0, 1998).mapToObj(i -> "D%d;Land %d\n".formatted(i, i));
    assertThat(with(Library.COUNTRIES, more.collect(Collectors.joining())))
        .containsExactly(
            FAULT.formatted(
                Library.COUNTRIES,
                "D997",
                "Die Liste hat 2001 Einträge. Erlaubt sind höchstens 1000."));
  }

  @Test
  void only_the_program_knows_marks_of_rows() {
    var list = "code;titel_de\nPFLICHT;Pflicht\n%s;Neu\n";
    var marks = "vocabulary/kennzeichen.csv";
    assertThat(Library.small().withList(marks, list.formatted("RUHT")).faults()).isEmpty();
    assertThat(Library.small().withList(marks, list.formatted("EILT")).faults())
        .containsExactly(
            FAULT.formatted(
                marks,
                "EILT",
                "„EILT“ ist kein Schlüssel. Was ein Kennzeichen bedeutet, steht im Programm. Es gibt"
                    + " nur PFLICHT und RUHT."));
  }

  @ParameterizedTest
  @CsvSource({
    "vocabulary/kennzeichen.csv, UNTER_PRUEFUNG",
    "vocabulary/kennzeichen.csv, ANTWORT_NEU",
    "vocabulary/pruefbedarf.csv, UNTER_PRUEFUNG"
  })
  void what_marks_an_answer_whatever_tables_say_is_no_code(String path, String code) {
    var lists = Library.small().withList(path, "code;titel_de\n" + code + ";Neu\n");
    assertThat(lists.faults())
        .contains(
            FAULT.formatted(
                path,
                code,
                "„%s“ bedeutet schon etwas anderes. Bitte anders nennen.".formatted(code)));
  }
}
