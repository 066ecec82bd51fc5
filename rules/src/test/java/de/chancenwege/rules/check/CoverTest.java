package de.chancenwege.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- | \"A\"",
        "< 27 | < 27",
        "\"A\", \"B\" | \"B\"",
        "\"B\", \"A\" | \"A\", \"B\"",
        "not(\"A\") | \"B\", \"C\"",
        "not(\"A\") | not(\"B\", \"A\")",
        "<= 27 | < 27",
        "< 27 | <= 26",
        "< 27 | [18..27)",
        ">= 18 | [18..26]",
        "[18..26] | 18, 26",
        "> 1.5 | 1.6",
        "18.0 | 18",
        "< date(\"2026-06-12\") | [date(\"2026-01-01\")..date(\"2026-06-11\")]"
      })
  void whoever_meets_the_second_meets_the_first(String wide, String narrow) {
    assertThat(Cover.of(wide, narrow)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"A\" | -",
        "true, false | -",
        "\"A\" | \"A\", \"B\"",
        "\"B\", \"C\" | not(\"A\")",
        "not(\"A\", \"B\") | not(\"A\")",
        "< 27 | <= 27",
        "[18..26] | >= 18",
        "(18..26] | 18",
        "[18..26) | [18..26]",
        "< date(\"2026-06-12\") | < 5",
        "< 27 | not(30)",
        "alter + 1 | 5"
      })
  void somebody_may_meet_the_second_and_not_the_first(String wide, String narrow) {
    assertThat(Cover.of(wide, narrow)).isFalse();
  }
}
