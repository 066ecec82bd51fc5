package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.table.Annotations;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the codes of a list are written.
 *
 * @param pattern the whole code
 * @param words what is allowed, in German
 */
record CodeForm(Pattern pattern, String words) {
  private static final CodeForm USUAL =
      new CodeForm("[A-Z][A-Z0-9_]*", "Erlaubt sind große Buchstaben ohne Umlaute, Ziffern und _.");
  private static final Map<String, CodeForm> OTHERS =
      Map.of(
          Catalogue.path(Catalogue.QUESTIONS_OF_LAW),
          new CodeForm(
              Annotations.QUESTION_OF_LAW,
              "Erlaubt sind PB- und danach große Buchstaben ohne Umlaute, Ziffern, - und /."),
          Catalogue.path(Catalogue.MARKS),
          new CodeForm(
              String.join("|", Annotations.MARKS),
              "Was ein Kennzeichen bedeutet, steht im Programm. Es gibt nur %s."
                  .formatted(String.join(" und ", Annotations.MARKS))),
          Catalogue.path(Acts.LIST),
          new CodeForm(
              "\\p{L}[\\p{L}\\p{N} .,()/„“’-]+",
              "Erlaubt sind Buchstaben, Ziffern, Leerzeichen und . , ( ) / - „ “ ’, ein Buchstabe"
                  + " zuerst."));

  private CodeForm(String pattern, String words) {
    this(Pattern.compile(pattern), words);
  }

  /** That of the list of this path. */
  static CodeForm of(String path) {
    return OTHERS.getOrDefault(path, USUAL);
  }
}
