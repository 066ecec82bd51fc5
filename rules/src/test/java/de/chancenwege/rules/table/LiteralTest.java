package de.chancenwege.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTest {

  static Stream<Arguments> literals() {
    return Stream.of(
        Arguments.of("\"A\"", "A"),
        Arguments.of("\"\"", ""),
        Arguments.of("\"Größe, (1) | <x>\"", "Größe, (1) | <x>"),
        Arguments.of("true", true),
        Arguments.of("false", false),
        Arguments.of("0", new BigDecimal("0")),
        Arguments.of("-12.50", new BigDecimal("-12.50")),
        Arguments.of("999999999999999", new BigDecimal("999999999999999")), // 15 digits
        Arguments.of("date(\"2024-02-29\")", LocalDate.of(2024, 2, 29)), // leap year
        Arguments.of("date(\"0001-01-01\")", LocalDate.of(1, 1, 1)));
  }

  @ParameterizedTest
  @MethodSource("literals")
  void a_literal_has_a_value_and_keeps_its_spelling(String text, Object value) {
    assertThat(Literal.read(text)).contains(new Literal(value, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "\"A\\n\"",
        "\"A\"B\"",
        "null",
        "1,5",
        "1000000000000000", // 16 digits
        "0.1234567", // seven decimals
        "٣",
        "date(\"2025-02-29\")", // common year
        "date(\"2026-02-30\")",
        "date(\"2026-13-01\")",
        "date(\"26-01-01\")",
        "date( \"2026-01-01\" )",
        "date(\"2026-01-01\") ",
        "mitgliedSeit"
      })
  void anything_else_is_no_literal(String text) {
    assertThat(Literal.read(text)).isEmpty();
  }
}
