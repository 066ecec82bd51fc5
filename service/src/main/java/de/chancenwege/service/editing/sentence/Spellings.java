package de.chancenwege.service.editing.sentence;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.table.Decision;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How words are written, with or without a capital, as the texts of a rulebook have them. The first
 * of several words and longer words in capitals alone tell nothing.
 */
final class Spellings {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_/-]*");
  private static final String BEFORE_A_START = ".?!:|(„/";

  /** Longer words in capitals alone are shouted. */
  private static final int LONGEST_ABBREVIATION = 4;

  private static final int KEPT = 4;

  /** Those of the last rulebooks, by their ids: a page asks for the words of many tables. */
  private static final Map<String, Spellings> LAST = new LinkedHashMap<>(KEPT, 0.75f, true);

  /** How often a word is written so, by the word in small letters. */
  private final Map<String, Map<String, Integer>> words = new HashMap<>();

  private Spellings() {}

  /** The spellings in lists and questions, and in what tables say about themselves. */
  static Spellings of(Rulebook rulebook) {
    synchronized (LAST) {
      var known = LAST.computeIfAbsent(rulebook.id().value(), id -> learned(rulebook));
      LAST.keySet().stream().limit(Math.max(0, LAST.size() - KEPT)).toList().forEach(LAST::remove);
      return known;
    }
  }

  private static Spellings learned(Rulebook rulebook) {
    var spellings = new Spellings();
    var lists =
        rulebook.vocabularies().stream()
            .flatMap(list -> list.terms().stream())
            .flatMap(term -> Stream.of(term.label(), term.code()))
            .filter(text -> !CODE.matcher(text).matches());
    var questions = rulebook.questionnaire().questions().stream().flatMap(Spellings::texts);
    var tables =
        rulebook.versions().stream()
            .flatMap(version -> version.content().decisions().stream())
            .flatMap(Spellings::texts)
            .distinct();
    Stream.of(lists, questions, tables).flatMap(texts -> texts).forEach(spellings::learn);
    return spellings;
  }

  private static Stream<String> texts(Question question) {
    return Stream.concat(
        Stream.of(question.label(), question.text()),
        question.answers().terms().stream().map(Term::label));
  }

  private static Stream<String> texts(Decision decision) {
    if (decision instanceof Decision.Formula formula) {
      return Stream.of(formula.description());
    }
    return decision instanceof Decision.Table table
        ? Stream.concat(
            Stream.of(table.question()),
            table.rows().stream().map(row -> row.annotations().reason()))
        : Stream.of();
  }

  private void learn(String text) {
    var found = WORD.matcher(text);
    while (found.find()) {
      var word = found.group();
      var isCapital = word.equals(word.toUpperCase(Locale.GERMAN));
      var tells =
          isCapital
              ? word.length() <= LONGEST_ABBREVIATION
              : Character.isLowerCase(word.charAt(0)) || !isStart(text, found.start());
      if (tells || word.equals(text)) {
        words
            .computeIfAbsent(word.toLowerCase(Locale.GERMAN), key -> new HashMap<>())
            .merge(word, 1, Integer::sum);
      }
    }
  }

  private static boolean isStart(String text, int place) {
    int before = place - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || BEFORE_A_START.indexOf(text.charAt(before)) >= 0;
  }

  /**
   * How a word is written.
   *
   * @param word the word in small letters
   * @return the spelling that most texts have; empty if none tells one
   */
  Optional<String> of(String word) {
    return words.getOrDefault(word, Map.of()).entrySet().stream()
        .max(Entry.<String, Integer>comparingByValue().thenComparing(Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
