package de.chancenwege.rules.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Words of the answers of a question. Who answers chooses by them: each has one of its own. */
final class AnswerWords {
  private final List<String[]> labels;

  /** The words as they stand in a row: a code each, and its word if there is one. */
  AnswerWords(List<String[]> labels) {
    this.labels = labels;
  }

  /**
   * What is wrong with them.
   *
   * @param codes the answers
   * @param found takes what is wrong and what to do, in German
   */
  void issues(List<String> codes, BiConsumer<String, String> found) {
    var words = new HashMap<String, String>();
    for (var label : labels) {
      var code = label[0].strip();
      var word = label.length < 2 ? "" : seen(label[1]);
      if (!word.isEmpty() && words.putIfAbsent(code, word) != null) {
        found.accept("„%s“ steht zweimal da.".formatted(code), "Bitte eines davon entfernen.");
      }
    }
    var first = new HashMap<String, String>();
    for (var code : codes) {
      var word = words.getOrDefault(code, "");
      var other = word.isEmpty() ? null : first.putIfAbsent(heard(word), code);
      if (word.isEmpty()) {
        found.accept("Für „%s“ fehlt das Wort.".formatted(code), "Bitte ergänzen.");
      } else if (!Length.NAME.allows(word)) {
        found.accept(Length.tooLong(word), Length.NAME.remedy());
      } else if (other != null) {
        found.accept(
            "„%s“ und „%s“ heißen beide „%s“.".formatted(other, code, word),
            "Bitte verschieden benennen.");
      }
    }
  }

  /** Without what nobody sees, such as a hyphen between syllables. */
  private static String seen(String word) {
    return word.replaceAll("\\p{Cf}", "").strip();
  }

  /** Capitals and spaces tell nobody apart. */
  private static String heard(String word) {
    return word.replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
  }
}
