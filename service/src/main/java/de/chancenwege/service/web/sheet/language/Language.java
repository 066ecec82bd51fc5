package de.chancenwege.service.web.sheet.language;

import java.util.Map;
import java.util.Optional;

/** A language with all that it can say, from {@code messages/blatt}. */
public final class Language {

  private static final String FILE = "/messages/blatt/%s.csv";
  private static final String YES = "ja";

  private final String code;
  private final Map<String, String> texts;

  Language(String code, Map<String, String> texts) {
    this.code = code;
    this.texts = Map.copyOf(texts);
  }

  static Language load(String code) {
    return new Language(code, Pairs.of(FILE.formatted(code)));
  }

  /** As in BCP 47, e.g. {@code ar}. */
  public String code() {
    return code;
  }

  /** As its speakers call it. */
  public String name() {
    return text("sprache");
  }

  /** {@code ltr} or {@code rtl}. */
  public String direction() {
    return text("richtung");
  }

  /** Whether somebody who speaks it has read the texts. */
  public boolean isReviewed() {
    return text("geprueft").equals(YES);
  }

  /** Whether all of it can be said. */
  public boolean says(Phrase phrase) {
    return (phrase.key().isEmpty() || texts.containsKey(phrase.key()))
        && phrase.values().stream().allMatch(this::says);
  }

  /** The phrase in this language. */
  public Words say(Phrase phrase) {
    return Words.of(text(phrase));
  }

  private String text(Phrase phrase) {
    var text = find(phrase.key()).orElse(phrase.german());
    if (text.isEmpty()) {
      throw new IllegalStateException("No text for " + phrase.key() + " in " + code);
    }
    return text.formatted(phrase.values().stream().map(this::text).toArray());
  }

  private String text(String key) {
    return text(Phrase.of(key));
  }

  private Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }
}
