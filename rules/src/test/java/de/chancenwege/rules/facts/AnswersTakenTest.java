package de.chancenwege.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.facts.Questionnaire.Spelling;
import de.chancenwege.rules.fixture.Library;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers from JSON ({@code TYPED}) and from forms ({@code TEXT}) are taken. */
class AnswersTakenTest {

  private static final Questionnaire QUESTIONNAIRE = Library.rulebook().questionnaire();

  private static Answer answer(String fact, @Nullable Object value, Spelling spelling) {
    return ((FactsRead.Accepted)
            QUESTIONNAIRE.read(Collections.singletonMap(fact, value), spelling))
        .facts()
        .answer(new FactCode(fact));
  }

  static Stream<Arguments> typed() {
    return Stream.of(
        Arguments.of("ausweis", "GASTKARTE", "GASTKARTE"),
        Arguments.of("mahnung", "OFFEN", "OFFEN"),
        Arguments.of("wohnstaat", "AA", "AA"),
        Arguments.of("gesperrt", true, true),
        Arguments.of("gesperrt", false, false),
        Arguments.of("mitgliedSeit", "2024-02-29", LocalDate.of(2024, 2, 29)),
        Arguments.of("mitgliedSeit", "1900-01-01", LocalDate.of(1900, 1, 1)), // first day
        Arguments.of("mitgliedSeit", "2200-12-31", LocalDate.of(2200, 12, 31)), // last day
        Arguments.of("alter", 0, new BigDecimal("0")),
        Arguments.of("alter", 17, new BigDecimal("17")),
        Arguments.of("alter", 17L, new BigDecimal("17")),
        Arguments.of("alter", new BigInteger("17"), new BigDecimal("17")),
        Arguments.of("alter", new BigDecimal("17.00"), new BigDecimal("17.00")),
        Arguments.of("alter", 1_000_000_000, new BigDecimal("1000000000")), // largest
        Arguments.of("gebuehr", 12.5, new BigDecimal("12.5")),
        Arguments.of("anschrift", "Weg 1", "Weg 1"),
        Arguments.of("anschrift", "", ""),
        Arguments.of("anschrift", "x".repeat(200), "x".repeat(200))); // longest
  }

  @ParameterizedTest
  @MethodSource("typed")
  void a_value_of_the_right_type_is_taken(String fact, Object value, Object taken) {
    assertThat(answer(fact, value, Spelling.TYPED)).isEqualTo(new Answer.Known(taken));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("ausweis", "GASTKARTE", "GASTKARTE"),
        Arguments.of("gesperrt", "true", true),
        Arguments.of("gesperrt", "false", false),
        Arguments.of("mitgliedSeit", "2024-02-29", LocalDate.of(2024, 2, 29)),
        Arguments.of("alter", "17", new BigDecimal("17")),
        Arguments.of("gebuehr", "12,50", new BigDecimal("12.50")),
        Arguments.of("gebuehr", "12.5", new BigDecimal("12.5")),
        Arguments.of("anschrift", "Weg 1", "Weg 1"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_form_spells_everything_as_text(String fact, String value, Object taken) {
    assertThat(answer(fact, value, Spelling.TEXT)).isEqualTo(new Answer.Known(taken));
  }

  @ParameterizedTest
  @EnumSource(Spelling.class)
  void nothing_and_unklar_mean_unknown_for_every_question(Spelling spelling) {
    for (var question : QUESTIONNAIRE.questions()) {
      var fact = question.fact().value();
      assertThat(answer(fact, null, spelling)).as(fact).isEqualTo(Answer.UNKNOWN);
      assertThat(answer(fact, "UNKLAR", spelling)).as(fact).isEqualTo(Answer.UNKNOWN);
    }
  }

  @Test
  void an_empty_field_of_a_form_means_unknown_for_every_question() {
    for (var question : QUESTIONNAIRE.questions()) {
      assertThat(answer(question.fact().value(), "", Spelling.TEXT)).isEqualTo(Answer.UNKNOWN);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2000-02-29"})
  void the_29th_of_february_exists_in_leap_years(String day) {
    assertThat(answer("mitgliedSeit", day, Spelling.TYPED))
        .isEqualTo(new Answer.Known(LocalDate.parse(day)));
  }
}
