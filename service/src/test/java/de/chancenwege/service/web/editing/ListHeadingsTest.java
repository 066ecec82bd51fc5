package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.editing.list.ListDifference.CellChange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListHeadingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "values; A, B, C; A, C, D; weggefallen „B“, neu „D“",
        "values; A, B; A, B, C, D; neu „C, D“",
        "values; A, B; B, A; vorher „A, B“, jetzt „B, A“",
        "werte_de; A=a | B=b; A=a | B=anders; weggefallen „B=b“, neu „B=anders“",
        "label_de; Buch, alt; Buch, neu; vorher „Buch, alt“, jetzt „Buch, neu“"
      })
  void of_many_parts_those_are_told_that_go_and_come(
      String heading, String before, String after, String told) {
    assertThat(ListHeadings.told(new CellChange(heading, before, after))).isEqualTo(told);
  }
}
