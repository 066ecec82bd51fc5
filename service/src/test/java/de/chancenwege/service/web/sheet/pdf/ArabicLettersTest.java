package de.chancenwege.service.web.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicLettersTest {

  private static final ArabicLetters LETTERS = new ArabicLetters();

  @Test
  void a_letter_takes_the_form_that_its_neighbours_ask_for() {
    // beh at the start, in the middle and at the end of a word, and alone
    assertThat(LETTERS.shapeText("\u0628\u0628\u0628 \u0628"))
        .isEqualTo("\ufe91\ufe92\ufe90 \ufe8f");
  }

  @Test
  void a_letter_that_never_joins_the_next_one_ends_the_join() {
    // dal joins the letter before it only: beh dal beh
    assertThat(LETTERS.shapeText("\u0628\u062f\u0628")).isEqualTo("\ufe91\ufeaa\ufe8f");
  }

  @Test
  void lam_and_alef_become_one() {
    assertThat(LETTERS.shapeText("\u0644\u0627")).isEqualTo("\ufefb");
    assertThat(LETTERS.shapeText("\u0628\u0644\u0623")).isEqualTo("\ufe91\ufef8");
  }

  @Test
  void persian_letters_are_joined_too_and_a_gap_without_space_separates() {
    // keheh, farsi yeh; then with the sign that keeps letters apart
    assertThat(LETTERS.shapeText("\u06a9\u06cc\u06a9")).isEqualTo("\ufb90\ufbff\ufb8f");
    assertThat(LETTERS.shapeText("\u06cc\u200c\u06a9")).isEqualTo("\ufbfc\ufb8e");
  }

  @Test
  void marks_between_letters_do_not_end_the_join() {
    assertThat(LETTERS.shapeText("\u0628\u064e\u0628")).isEqualTo("\ufe91\u064e\ufe90");
  }

  @Test
  void other_scripts_stay_as_they_are() {
    assertThat(LETTERS.shapeText("Amt, 23.11.2026 \u0456")).isEqualTo("Amt, 23.11.2026 \u0456");
  }

  @Test
  void written_from_left_to_right_brackets_open_where_they_closed() {
    assertThat(LETTERS.reorderRTLTextToLTR("\u0628 (\u062f)")).isEqualTo("(\u062f) \u0628");
  }

  @Test
  void where_a_font_has_no_form_the_plain_letter_comes_back() {
    assertThat(LETTERS.deshapeText("\ufe91\ufef8")).isEqualTo("\u0628\u0644\u0623");
  }
}
