package de.chancenwege.service.advice.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvCellsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ABH                | ABH",
        "ja; nein           | \"ja; nein\"",
        "ja, nein           | \"ja, nein\"",
        "so \"genannt\"     | \"so \"\"genannt\"\"\"",
        "a-b                | a-b",
        "2026-11-23         | 2026-11-23",
        "=1+1               | '=1+1",
        "+49 2271           | '+49 2271",
        "-1                 | '-1",
        "@SUM(A1)           | '@SUM(A1)",
        "=HYPERLINK(\"x\";1) | \"'=HYPERLINK(\"\"x\"\";1)\"",
      })
  void a_cell_is_quoted_and_harmless(String text, String cell) {
    assertThat(row(text)).isEqualTo(cell + "\r\n");
  }

  @Test
  void a_cell_may_have_lines_and_no_leading_tab() {
    assertThat(row("a\nb")).isEqualTo("\"a\nb\"\r\n");
    assertThat(row("\t=1")).isEqualTo("'\t=1\r\n");
    assertThat(row("\r=1")).isEqualTo("\"'\r=1\"\r\n");
  }

  @Test
  void cells_are_separated_by_semicolons() {
    var text = new StringBuilder();
    new CsvCells(text).cell("").cell("a").empty(2).cell("b").end();
    assertThat(text).hasToString(";a;;;b\r\n");
  }

  private static String row(String cell) {
    var text = new StringBuilder();
    new CsvCells(text).cell(cell).end();
    return text.toString();
  }
}
