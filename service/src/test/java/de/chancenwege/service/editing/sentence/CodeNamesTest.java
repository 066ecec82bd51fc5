package de.chancenwege.service.editing.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions on closed columns, in the words of people. */
class CodeNamesTest {
  private static final CodeNames NAMES =
      new CodeNames(
          List.of(
              new CodeWord("TAG", "Tageskarte", "Nr. 1 HausO"),
              new CodeWord("DAUER", "Karte auf Dauer, bezahlt", ""),
              new CodeWord("OFFEN", "nicht bezahlt", ""),
              new CodeWord("BEZAHLT", "bezahlt", ""),
              new CodeWord("JA", "ja", ""),
              new CodeWord("ALT_A", "Alte Karte", "Nr. 2 HausO"),
              new CodeWord("ALT_B", "Alte Karte", "Nr. 3 HausO")),
          List.of(new CodeWord("NEU", "Neue Karte", "Nr. 4 HausO")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tageskarte | \"TAG\"",
        "  tageskarte (nr. 1  hauso) | \"TAG\"",
        "tag | \"TAG\"",
        "Karte auf Dauer, bezahlt | \"DAUER\"",
        "bezahlt, Karte auf Dauer, bezahlt, TAG | \"BEZAHLT\", \"DAUER\", \"TAG\"",
        "Karte auf Dauer, bezahlt; Tageskarte | \"DAUER\", \"TAG\"",
        "nicht Tageskarte, DAUER | not(\"TAG\", \"DAUER\")",
        "alle außer Tageskarte | not(\"TAG\")",
        "nicht bezahlt | \"OFFEN\"",
        "nicht nicht bezahlt | not(\"OFFEN\")",
        "ja | \"JA\"",
        "Alte Karte (Nr. 3 HausO) | \"ALT_B\"",
        "tag, tag | \"TAG\"",
        "Tageskarte, | \"TAG\"",
        "\"TAG\",\"JA\" | \"TAG\",\"JA\"",
        "not(\"TAG\") | not(\"TAG\")",
        "beliebig | -",
        "- | -"
      })
  void codes_are_called_by_themselves_by_their_word_or_with_the_norm(String typed, String feel) {
    assertThat(NAMES.feel(typed)).isEqualTo(feel);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tageskate | \"Tageskate\"",
        "TAG, Alte Karte | \"TAG\", \"Alte Karte\"",
        "nicht Tageskate, TAG | not(\"Tageskate\", \"TAG\")"
      })
  void a_name_that_is_none_or_of_two_becomes_a_code_that_is_none(String typed, String feel) {
    assertThat(NAMES.feel(typed)).isEqualTo(feel);
    assertThat(NAMES.unknown(NAMES.feel(typed))).hasSize(1);
  }

  @Test
  void a_code_that_is_only_in_the_list_has_its_name_and_is_told_as_such() {
    assertThat(NAMES.feel("nicht neue Karte, Tageskarte")).isEqualTo("not(\"NEU\", \"TAG\")");
    assertThat(NAMES.text("not(\"NEU\", \"TAG\")")).isEqualTo("nicht Neue Karte, Tageskarte");
    assertThat(NAMES.unknown("\"NEU\", \"TAG\"")).containsExactly("NEU");
    assertThat(NAMES.lacking("NEU")).map(CodeWord::label).hasValue("Neue Karte");
    assertThat(NAMES.lacking("TAG")).isEmpty();
    assertThat(NAMES.words()).extracting(CodeWord::code).doesNotContain("NEU");
  }

  @ParameterizedTest
  @CsvSource({"'TAG,,JA'", "','", "'a\"b'", "'a\\b'"})
  void what_is_no_list_stays_for_the_checks_to_tell(String typed) {
    assertThat(NAMES.feel(typed)).isEqualTo(typed);
  }

  @Test
  void what_is_far_too_long_stays() {
    var tooLong = "TAG,".repeat(5000);
    assertThat(NAMES.feel(tooLong)).isEqualTo(tooLong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"TAG\", \"JA\" | Tageskarte, ja",
        "\"TAG\",\"DAUER\" | Tageskarte; Karte auf Dauer, bezahlt",
        "not(\"TAG\", \"JA\") | nicht Tageskarte, ja",
        "\"ALT_A\", \"TAG\" | Alte Karte (Nr. 2 HausO), Tageskarte",
        "not(\"BEZAHLT\", \"TAG\") | nicht BEZAHLT, TAG",
        "\"Tageskate\" | Tageskate",
        "< 5 | unter 5",
        "- | beliebig"
      })
  void a_condition_is_shown_in_words_that_are_read_as_the_same(String feel, String text) {
    assertThat(NAMES.text(feel)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "Tageskate, TAG",
    "TAGG, TAG",
    "Alt § A, ALT_A",
    "Neue Kate, NEU",
    "Karte auf Dauer bezahlt, DAUER",
    "Alte Karte (Nr. 3 Hauso, ALT_B",
    "bezalt, BEZAHLT"
  })
  void what_was_probably_meant_is_found_among_words_and_codes(String typed, String code) {
    assertThat(NAMES.meant(typed)).map(CodeWord::code).hasValue(code);
  }

  @Test
  void of_two_codes_equally_near_none_was_meant() {
    assertThat(NAMES.meant("Alt § C")).isEmpty();
  }

  @Test
  void nothing_is_guessed_where_nothing_is_alike() {
    assertThat(NAMES.meant("Fernleihe")).isEmpty();
  }
}
