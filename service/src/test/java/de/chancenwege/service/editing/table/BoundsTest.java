package de.chancenwege.service.editing.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.editing.table.Bounds.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "-|none|true|none|true",
        "18|18|true|18|true",
        ">= 18|18|true|none|true",
        "> 2.5|2.5|false|none|true",
        "<= 26|none|true|26|true",
        "< 27|none|true|27|false",
        "[18..26]|18|true|26|true",
        "(18..27)|18|false|27|false",
        "[date(\"2026-06-12\")..date(\"2027-01-01\"))|2026-06-12|true|2027-01-01|false",
        "date(\"2026-06-12\")|2026-06-12|true|2026-06-12|true"
      })
  void what_is_between_bounds_is_read_and_written_the_same(
      String feel, String from, boolean isFromIncluded, String to, boolean isToIncluded) {
    var bounds = new Bounds(bound(from, isFromIncluded), bound(to, isToIncluded));
    assertThat(Bounds.read(feel)).contains(bounds);
    assertThat(bounds.feel()).isEqualTo(feel);
  }

  private static Bound bound(String value, boolean isIncluded) {
    return value == null ? Bound.NONE : new Bound(value, isIncluded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"18, 20", "not(18)", "\"A\"", "true", "alter + 1", ""})
  void what_is_not_between_two_bounds_is_not_read(String feel) {
    assertThat(Bounds.read(feel)).isEmpty();
  }

  @Test
  void a_german_day_is_taken_and_what_is_no_value_is_left_to_the_checks() {
    assertThat(new Bounds(new Bound(" 12.6.2026 ", true), Bound.NONE).feel())
        .isEqualTo(">= date(\"2026-06-12\")");
    assertThat(new Bounds(Bound.NONE, new Bound("bald", false)).feel()).isEqualTo("< bald");
    assertThat(new Bounds(Bound.NONE, new Bound("2026-02-30", true)).feel())
        .isEqualTo("<= date(\"2026-02-30\")");
  }

  @Test
  void a_number_is_typed_and_shown_with_a_comma() {
    assertThat(new Bounds(new Bound("2,5", true), new Bound("1234,56", false)).feel())
        .isEqualTo("[2.5..1234.56)");
    assertThat(Bounds.read(">= 2.5")).contains(new Bounds(new Bound("2,5", true), Bound.NONE));
    assertThat(new Bound("2.5", true).shown()).isEqualTo("2,5");
    assertThat(new Bound("2026-06-12", true).shown()).isEqualTo("2026-06-12");
    assertThat(new Bounds(Bound.NONE, new Bound("zwei,5", true)).feel()).isEqualTo("<= zwei,5");
  }

  @Test
  void days_and_numbers_have_bounds() {
    assertThat(Bounds.areOf("date")).isTrue();
    assertThat(Bounds.areOf("number")).isTrue();
    assertThat(Bounds.areOf("string")).isFalse();
    assertThat(Bounds.areOf("tPapier")).isFalse();
  }
}
