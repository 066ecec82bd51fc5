package de.chancenwege.service.advice.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The German words of the pages. */
final class LevelWords {
  private static final String FILE = "/messages/seite.properties";
  private static final Properties WORDS = load();

  private LevelWords() {}

  /** The text of that key; a key without a text stands for itself. */
  static String text(String key) {
    return WORDS.getProperty(key, key);
  }

  private static Properties load() {
    var words = new Properties();
    try (var stream = LevelWords.class.getResourceAsStream(FILE)) {
      words.load(
          new InputStreamReader(Objects.requireNonNull(stream, FILE), StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
