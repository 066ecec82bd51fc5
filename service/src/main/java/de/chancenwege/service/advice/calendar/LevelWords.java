package de.chancenwege.service.advice.calendar;

import de.chancenwege.rules.advice.Level;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The German words for levels, the same as on the page. */
final class LevelWords {
  private static final String FILE = "/messages/seite.properties";
  private static final Properties WORDS = load();

  private LevelWords() {}

  static String word(Level level) {
    return WORDS.getProperty("stufe." + level.name(), level.name());
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
