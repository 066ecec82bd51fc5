package de.chancenwege.service.web.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** German words for codes and states, from {@code messages/seite.properties}. */
public final class Wording {

  private static final String FILE = "/messages/seite.properties";
  private static final Properties WORDS = load();

  private Wording() {}

  /** The text of that key, which must exist. */
  public static String text(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException("No text for " + key + " in " + FILE));
  }

  /** The text of that key, if there is one. */
  public static Optional<String> find(String key) {
    return Optional.ofNullable(WORDS.getProperty(key));
  }

  /** The word for a code; a code without a word stands for itself. */
  public static String word(String list, String code) {
    return find(list + '.' + code).orElse(code);
  }

  private static Properties load() {
    var words = new Properties();
    try (var stream = Wording.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("The program comes without " + FILE);
      }
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
