package de.chancenwege.service.web.rules.finding;

import java.util.Locale;

/** Writes texts alike that people write differently: capitals, umlauts, kinds of spaces. */
final class Folding {
  private Folding() {}

  static String fold(String text) {
    return text.toLowerCase(Locale.GERMAN)
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("ß", "ss")
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }
}
