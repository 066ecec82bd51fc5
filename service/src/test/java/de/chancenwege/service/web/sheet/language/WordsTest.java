package de.chancenwege.service.web.sheet.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.service.web.sheet.language.Words.Part;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Language INVENTED =
      new Language("eo", Map.of("amt", "Oficejo {Amt}", "stelle", "Demandu: %s.", "ab", "De %s."));

  @Test
  void a_german_term_stands_in_brackets_and_is_marked_as_german() {
    assertThat(Words.of("Oficejo {Amt}, poste").parts())
        .containsExactly(
            new Part("Oficejo ", false), new Part("(Amt)", true), new Part(", poste", false));
    assertThat(Words.of("").parts()).isEmpty();
  }

  @Test
  void a_phrase_within_a_phrase_is_said_in_the_same_language() {
    assertThat(INVENTED.say(Phrase.of("stelle", Phrase.of("amt"))).parts())
        .extracting(Part::text)
        .containsExactly("Demandu: Oficejo ", "(Amt)", ".");
    assertThat(INVENTED.say(Phrase.of("ab", Phrase.same("1.2.2027"))).parts())
        .containsExactly(new Part("De 1.2.2027.", false));
  }

  @Test
  void a_language_says_only_what_it_has_all_words_for() {
    assertThat(INVENTED.says(Phrase.of("stelle", Phrase.of("amt")))).isTrue();
    assertThat(INVENTED.says(Phrase.of("stelle", Phrase.of("fehlt")))).isFalse();
    assertThat(INVENTED.says(Phrase.named("fehlt", "auf Deutsch schon"))).isFalse();
    assertThat(INVENTED.says(Phrase.same("1.2.2027"))).isTrue();
  }

  @Test
  void words_that_are_missing_are_never_left_out_silently() {
    assertThatThrownBy(() -> INVENTED.say(Phrase.of("fehlt")))
        .hasMessage("No text for fehlt in eo");
  }

  @Test
  void a_language_in_which_one_text_is_missing_is_not_offered() {
    var said = List.of(Phrase.of("titel"), Phrase.of("stand", Phrase.same("1.2.2027")));
    assertThat(Languages.saying(said))
        .extracting(Language::code)
        .containsExactly("ar", "fa", "en", "fr", "ti", "uk");

    var more = List.of(Phrase.of("titel"), Phrase.named("weg.NEU", "Ein neuer Weg"));
    assertThat(Languages.saying(more)).isEmpty();
  }
}
