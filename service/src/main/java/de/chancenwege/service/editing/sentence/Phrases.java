package de.chancenwege.service.editing.sentence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** German parts of sentences, and the words of the pages for codes of the machinery. */
final class Phrases {
  private static final List<String> FILES =
      List.of("/messages/seite.properties", "/messages/regeln.properties");
  private static final Properties WORDS = load();

  private Phrases() {}

  /** The text of a key that must exist, with its gaps filled. */
  static String text(String key, Object... gaps) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException("No text for " + key))
        .formatted(gaps);
  }

  static Optional<String> find(String key) {
    return Optional.ofNullable(WORDS.getProperty(key));
  }

  private static Properties load() {
    var words = new Properties();
    FILES.forEach(file -> load(file, words));
    return words;
  }

  private static void load(String file, Properties words) {
    try (var stream = Phrases.class.getResourceAsStream(file)) {
      words.load(
          new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
