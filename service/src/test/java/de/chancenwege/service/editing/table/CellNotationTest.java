package de.chancenwege.service.editing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions as people write them, and as the engine reads them. */
class CellNotationTest {
  private static final List<String> CODES = List.of("DULDUNG_60A", "GESTATTUNG");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "beliebig | -",
        "ja | true",
        "nein | false",
        "bis 26 | <= 26",
        "ab 18 | >= 18",
        "unter 27 | < 27",
        "über 17 | > 17",
        "18 bis 26 | [18..26]",
        "1.5 | 1.5",
        "ab 2,5 | >= 2.5",
        "unter 1234,56 | < 1234.56",
        "2,5 bis 7,5 | [2.5..7.5]",
        "23.11.2026 | date(\"2026-11-23\")",
        "ab 12.06.2026 | >= date(\"2026-06-12\")",
        "vor 12.06.2026 | < date(\"2026-06-12\")",
        "29.02.2024 bis 01.03.2024 | [date(\"2024-02-29\")..date(\"2024-03-01\")]"
      })
  void words_become_feel_and_back(String words, String feel) {
    assertThat(CellNotation.feel(words, List.of())).isEqualTo(feel);
    assertThat(CellNotation.words(feel)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GESTATTUNG | \"GESTATTUNG\"",
        "DULDUNG_60A,GESTATTUNG | \"DULDUNG_60A\", \"GESTATTUNG\"",
        "nicht DULDUNG_60A, GESTATTUNG | not(\"DULDUNG_60A\", \"GESTATTUNG\")",
        "not(\"GESTATTUNG\") | not(\"GESTATTUNG\")",
        "beliebig | -",
        "alles | -"
      })
  void codes_need_no_quotes(String words, String feel) {
    assertThat(CellNotation.feel(words, CODES)).isEqualTo(feel);
  }

  @Test
  void several_numbers_are_parted_by_commas() {
    assertThat(CellNotation.feel("16,17", List.of())).isEqualTo("16,17");
    assertThat(CellNotation.words("16,17")).isEqualTo("16, 17");
    assertThat(CellNotation.words("1.5, 2")).isEqualTo("1.5, 2");
  }

  @ParameterizedTest
  @CsvSource({"30.02.2026", "heute", "bis morgen", "18 bis alt", "for i in 1..9 return i"})
  void what_nobody_can_read_stays_for_the_checks_to_tell(String typed) {
    assertThat(CellNotation.feel(typed, List.of())).isEqualTo(typed);
  }

  @Test
  void an_unknown_code_stays_too() {
    assertThat(CellNotation.feel("DULDUNG_60", CODES)).isEqualTo("DULDUNG_60");
    assertThat(CellNotation.words("\"A\",")).isEqualTo("\"A\",");
  }
}
