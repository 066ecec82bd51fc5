package de.chancenwege.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          -                       | -
          "A"                     | null, "A"
          "A", "B"                | null, "A", "B"
          "A"  ,"B"               | null, "A", "B"
          not("A")                | not("A")
          not( "A", "B" )         | not("A", "B")
          true                    | null, true
          false                   | null, false
          not(true)               | not(true)
          7                       | null, 7
          -3.5                    | null, -3.5
          1, 2                    | null, 1, 2
          < 90                    | null, < 90
          <=90                    | null, <= 90
          > 3                     | null, > 3
          >= 3                    | null, >= 3
          [1..90]                 | null, [1..90]
          (1..90)                 | null, (1..90)
          [1 .. 90)               | null, [1..90)
          (1..90]                 | null, (1..90]
          date("2015-08-31")      | null, date("2015-08-31")
          not(date("2015-08-31")) | not(date("2015-08-31"))
          <= date("2015-08-31")   | null, <= date("2015-08-31")
          [date("2015-08-31")..date("2016-02-29")] | null, [date("2015-08-31")..date("2016-02-29")]
          """)
  void a_condition_of_the_grammar_is_widened_so_that_an_unanswered_input_passes(
      String cell, String widened) {
    assertThat(Cell.read(cell)).map(Cell::widened).contains(widened);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "not(null)",
        "A",
        "alter",
        "< alter",
        "not(alter)",
        "not(not(\"A\"))",
        "not()",
        "not(< 5)",
        "not([1..2])",
        "\"A\",",
        ", \"A\"",
        "\"A\" \"B\"",
        "\"A\" or \"B\"",
        "-, \"A\"",
        "not(-)",
        "?",
        "? > 3",
        "= 5",
        "!= 5",
        "=> 5",
        "< 5, > 7",
        "[1..2], [4..5]",
        "]1..2[",
        "[1..",
        "1..2",
        "[1..2",
        "5 + 1",
        "(5)",
        "--",
        "+5",
        "1e3",
        "1.",
        ".5",
        "TRUE",
        "'A'",
        "„A“",
        "\"A",
        "\"A\\\"B\"",
        "date(\"2026-02-30\")",
        "date(\"2026-2-3\")",
        "date(2026, 2, 3)",
        "date(\"2026-02-03T00:00:00\")",
        "date and time(\"2026-02-03T00:00:00\")",
        "duration(\"P1D\")",
        "@\"2026-02-03\"",
        "today()",
        "contains(?, \"A\")",
        "function() 1",
        "{a: 1}",
        "[\"A\", \"B\"]",
        "java.lang.Math.abs(-1)",
        "\"A\" // comment",
        "/* */ \"A\"",
        "<= date(\"2026-02-30\")",
        "[date(\"2026-02-30\")..date(\"2026-03-01\")]",
        "[date(\"2026-02-01\")..date(\"2026-02-30\")]",
        "\"A\", date(\"2026-02-30\")",
        "9999999999999999"
      })
  void anything_else_is_outside_the_grammar(String cell) {
    assertThat(Cell.read(cell)).isEmpty();
  }

  @Test
  void blanks_around_a_condition_do_not_matter() {
    assertThat(Cell.read(" \n \"A\" ")).isEqualTo(Cell.read("\"A\""));
  }

  @Test
  void a_condition_names_its_values_in_order() {
    assertThat(Cell.read("not(\"B\", \"A\")").orElseThrow().literals())
        .extracting(Literal::value)
        .isEqualTo(List.of("B", "A"));
    assertThat(Cell.read("-").orElseThrow().literals()).isEmpty();
  }

  @Test
  void a_list_of_twenty_thousand_values_is_read() {
    var list =
        IntStream.range(0, 20_000).mapToObj(i -> "\"A" + i + "\"").collect(Collectors.joining(","));

    assertThat(Cell.read(list).orElseThrow().literals()).hasSize(20_000);
    assertThat(Cell.read("not(" + list + ")").orElseThrow().literals()).hasSize(20_000);
    assertThat(Cell.read(list + "x")).isEmpty();
  }

  @Test
  void a_text_of_a_million_characters_is_read() {
    assertThat(Cell.read('"' + "x".repeat(1_000_000) + '"')).isPresent();
    assertThat(Cell.read("x".repeat(1_000_000))).isEmpty();
    assertThat(Cell.read("not(".repeat(100_000) + "1" + ")".repeat(100_000))).isEmpty();
  }
}
