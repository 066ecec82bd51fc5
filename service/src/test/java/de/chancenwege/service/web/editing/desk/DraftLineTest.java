package de.chancenwege.service.web.editing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftLineTest {

  @Test
  void a_reason_is_told_by_its_first_words() {
    assertThat(DraftLine.firstWords(" Satz 2\n fehlt. ")).isEqualTo("Satz 2 fehlt.");
    assertThat(DraftLine.firstWords("Wort ".repeat(40))).isEqualTo("Wort ".repeat(16) + "…");
    assertThat(DraftLine.firstWords("x".repeat(200))).isEqualTo("x".repeat(80) + " …");
  }
}
