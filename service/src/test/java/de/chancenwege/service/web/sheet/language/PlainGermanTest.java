package de.chancenwege.service.web.sheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The German that the person reads is plain.
 *
 * <p>LIX is the words per sentence plus the share of words longer than six letters; below 40 is
 * easy, newspapers have about 50, laws more than 60. German offices have long names: sentences are
 * measured without them.
 */
class PlainGermanTest {

  private static final double EASY = 40;
  private static final int LONGEST_SENTENCE = 12;
  private static final int LONG_WORD = 6;
  private static final Map<String, String> TEXTS = Pairs.of("/messages/blatt/de.csv");

  private static List<String> texts(Predicate<String> keys) {
    return TEXTS.entrySet().stream()
        .filter(text -> keys.test(text.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static List<String> sentences() {
    return texts(
            key ->
                key.matches("(auskunft|maschinell|leer|klaeren|zweifel|vorher|antrag|ab|bis).*")
                    || key.matches("(stufe|kennzeichen|erlaubnis|rat)\\..*"))
        .stream()
        .flatMap(text -> Arrays.stream(text.split("(?<=[.!?]) ")))
        .toList();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}%-]+")).filter(word -> !word.isEmpty()).toList();
  }

  @Test
  void sentences_are_easy_to_read() {
    var sentences = sentences();
    var words = sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
    var perSentence = (double) words.size() / sentences.size();
    var longWords = words.stream().filter(word -> word.length() > LONG_WORD).count();
    var lix = perSentence + 100.0 * longWords / words.size();

    assertThat(sentences).hasSizeGreaterThan(40);
    assertThat(lix).as("LIX").isLessThan(EASY);
    assertThat(perSentence).as("words per sentence").isLessThan(8);
  }

  @Test
  void no_sentence_is_longer_than_twelve_words() {
    assertThat(sentences()).allMatch(sentence -> words(sentence).size() <= LONGEST_SENTENCE);
  }

  @Test
  void lists_are_short_and_nothing_names_a_paragraph() {
    assertThat(texts(key -> key.startsWith("unterlage.") || key.startsWith("angabe.")))
        .allMatch(text -> words(text).size() <= LONGEST_SENTENCE);
    assertThat(TEXTS.values()).noneMatch(text -> text.contains("§"));
  }

  @Test
  void measuring_tells_plain_words_from_those_of_an_office() {
    var office = "Die Erteilung der Beschäftigungserlaubnis unterliegt dem Zustimmungsvorbehalt.";
    var longWords = words(office).stream().filter(word -> word.length() > LONG_WORD);
    assertThat(longWords.collect(Collectors.toList())).hasSize(4);
  }
}
