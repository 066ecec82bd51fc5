package de.chancenwege.service.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutlookTest {

  @ParameterizedTest
  @EnumSource
  void every_group_has_a_title_a_sentence_and_words_for_its_count(Outlook outlook) {
    assertThat(outlook.title()).isNotBlank();
    assertThat(outlook.sentence()).endsWith(".");
    assertThat(outlook.count(2)).startsWith("2 ");
  }
}
