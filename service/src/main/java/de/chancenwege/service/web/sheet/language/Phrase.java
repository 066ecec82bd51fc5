package de.chancenwege.service.web.sheet.language;

import java.util.List;

/**
 * What the sheet says, whatever the language.
 *
 * @param key its key in the files of the languages; empty for what is the same in all of them
 * @param german what it is in German where the German file does not say it, may be empty
 * @param values what stands at the places of the text
 */
public record Phrase(String key, String german, List<Phrase> values) {
  public Phrase {
    values = List.copyOf(values);
  }

  /** A text of the files. */
  public static Phrase of(String key) {
    return new Phrase(key, "", List.of());
  }

  /** A text of the files with something at its place. */
  public static Phrase of(String key, Phrase value) {
    return new Phrase(key, "", List.of(value));
  }

  /** A text whose German words come from elsewhere. */
  public static Phrase named(String key, String german) {
    return new Phrase(key, german, List.of());
  }

  /** The same in every language, e.g. a day. */
  public static Phrase same(String text) {
    return new Phrase("", text, List.of());
  }
}
