package de.chancenwege.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.facts.Questionnaire.Spelling;
import de.chancenwege.rules.fixture.Library;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are not taken, and what is told about them. */
class AnswersRefusedTest {

  private static final Questionnaire QUESTIONNAIRE = Library.rulebook().questionnaire();

  private static Fault fault(String fact, @Nullable Object value, Spelling spelling) {
    return ((FactsRead.Rejected)
            QUESTIONNAIRE.read(Collections.singletonMap(fact, value), spelling))
        .faults()
        .get(0);
  }

  static Stream<Arguments> wrongTypes() {
    return Stream.of(
        Arguments.of("ausweis", 5, "one of the allowed codes as a string"),
        Arguments.of("ausweis", List.of("GASTKARTE"), "one of the allowed codes as a string"),
        Arguments.of("gesperrt", "true", "true or false"),
        Arguments.of("gesperrt", 1, "true or false"),
        Arguments.of("gesperrt", Map.of(), "true or false"),
        Arguments.of("mitgliedSeit", 20240229, "a date as yyyy-MM-dd"),
        Arguments.of("mitgliedSeit", "29.2.2024", "a date as yyyy-MM-dd"),
        Arguments.of("mitgliedSeit", "2024-2-29", "a date as yyyy-MM-dd"),
        Arguments.of("mitgliedSeit", "2024-02-29T00:00:00Z", "a date as yyyy-MM-dd"),
        Arguments.of("mitgliedSeit", " 2024-02-29", "a date as yyyy-MM-dd"),
        Arguments.of("mitgliedSeit", "", "a date as yyyy-MM-dd"),
        Arguments.of("alter", "17", "a whole number, 0 or more"),
        Arguments.of("alter", 17.5, "a whole number, 0 or more"),
        Arguments.of("alter", true, "a whole number, 0 or more"),
        Arguments.of("gebuehr", "12.5", "a number, 0 or more"),
        Arguments.of("gebuehr", Double.NaN, "a number, 0 or more"),
        Arguments.of("gebuehr", Double.POSITIVE_INFINITY, "a number, 0 or more"),
        Arguments.of("anschrift", 5, "a string"));
  }

  @ParameterizedTest
  @MethodSource("wrongTypes")
  void a_value_of_another_type_is_a_fault_that_says_what_is_expected(
      String fact, Object value, String expected) {
    var fault = fault(fact, value, Spelling.TYPED);

    assertThat(fault.fact()).isEqualTo(fact);
    assertThat(fault.kind().code()).isEqualTo("wrong-type");
    assertThat(fault.expected()).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void a_wrong_answer_to_yes_or_no_is_a_fault_that_names_both(Spelling spelling) {
    assertThat(fault("gesperrt", "ja", spelling).allowed()).containsExactly("true", "false");
  }

  @ParameterizedTest
  @CsvSource({
    "gesperrt, ja",
    "gesperrt, TRUE",
    "alter, siebzehn",
    "alter, '17,5'",
    "alter, -1",
    "alter, 1e3",
    "alter, ٣",
    "gebuehr, '1,234'",
    "gebuehr, '1.000,50'",
    "mitgliedSeit, 29.02.2024"
  })
  void a_text_that_spells_no_value_is_a_fault(String fact, String value) {
    assertThat(fault(fact, value, Spelling.TEXT).kind().code()).isEqualTo("wrong-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2025-02-29",
        "2100-02-29",
        "2024-13-01",
        "2024-04-31",
        "2024-00-10"
      })
  void a_day_that_does_not_exist_is_a_fault(String day) {
    for (var spelling : Spelling.values()) {
      var fault = fault("mitgliedSeit", day, spelling);
      assertThat(fault.kind().code()).isEqualTo("impossible-date");
      assertThat(fault.expected()).isEqualTo("a day that exists, as yyyy-MM-dd");
    }
  }

  static Stream<Arguments> outOfRange() {
    return Stream.of(
        Arguments.of("mitgliedSeit", "1899-12-31", "1900-01-01 to 2200-12-31"), // day before
        Arguments.of("mitgliedSeit", "2201-01-01", "1900-01-01 to 2200-12-31"), // day after
        Arguments.of("alter", -1, "a whole number, 0 or more, at most 1000000000"),
        Arguments.of("alter", 1_000_000_001, "a whole number, 0 or more, at most 1000000000"),
        Arguments.of("gebuehr", -0.01, "a number, 0 or more, at most 1000000000"),
        Arguments.of(
            "gebuehr", new BigDecimal("1e400"), "a number, 0 or more, at most 1000000000"));
  }

  @ParameterizedTest
  @MethodSource("outOfRange")
  void a_value_out_of_range_is_a_fault_that_names_the_range(
      String fact, Object value, String expected) {
    var fault = fault(fact, value, Spelling.TYPED);

    assertThat(fault.kind().code()).isEqualTo("out-of-range");
    assertThat(fault.expected()).isEqualTo(expected);
  }

  @Test
  void a_text_has_at_most_200_characters() {
    var fault = fault("anschrift", "x".repeat(201), Spelling.TYPED); // one more

    assertThat(fault.kind().code()).isEqualTo("too-long");
    assertThat(fault.expected()).isEqualTo("at most 200 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "ausweis, GASTKARTEN, GASTKARTE",
    "ausweis, gastkarte, GASTKARTE",
    "ausweis, XYZ, ",
    "mahnung, OFEN, OFFEN",
    "wohnstaat, AAA, AA",
    "wohnstaat, XY, "
  })
  void an_unknown_code_is_a_fault_that_names_the_allowed_ones(
      String fact, String value, @Nullable String meant) {
    var fault = fault(fact, value, Spelling.TYPED);

    assertThat(fault.kind().code()).isEqualTo("unknown-code");
    assertThat(fault.allowed())
        .isEqualTo(QUESTIONNAIRE.find(new FactCode(fact)).orElseThrow().allowed());
    assertThat(fault.suggestion().orElse(null)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"ausweiss, ausweis", "Ausweis, ausweis", "mitgliedseit, mitgliedSeit", "nichts, "})
  void an_unknown_fact_is_a_fault_that_names_the_one_that_was_meant(
      String fact, @Nullable String meant) {
    var fault = fault(fact, "X", Spelling.TYPED);

    assertThat(fault.fact()).isEqualTo(fact);
    assertThat(fault.kind().code()).isEqualTo("unknown-fact");
    assertThat(fault.suggestion().orElse(null)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"karte", "stichtag", "weg", "volljaehrig"})
  void what_is_derived_or_given_otherwise_is_not_asked(String fact) {
    assertThat(fault(fact, "X", Spelling.TYPED).kind()).isEqualTo(Fault.Kind.UNKNOWN_FACT);
  }

  @Test
  void all_faults_are_told_at_once_and_nothing_is_taken_over() {
    var raw = new HashMap<String, Object>();
    raw.put("alter", "alt");
    raw.put("ausweiss", "GASTKARTE");
    raw.put("mitgliedSeit", "2026-02-30");
    raw.put("gesperrt", true);

    var read = QUESTIONNAIRE.read(raw, Spelling.TYPED);

    assertThat(((FactsRead.Rejected) read).faults())
        .extracting(Fault::fact)
        .containsExactlyInAnyOrder("alter", "ausweiss", "mitgliedSeit");
  }

  @Test
  void no_fault_repeats_the_answer() {
    for (var fact : List.of("ausweis", "alter", "mitgliedSeit", "gesperrt", "wohnstaat")) {
      assertThat(fault(fact, "geheim", Spelling.TEXT).toString()).doesNotContain("geheim");
    }
  }
}
