package de.chancenwege.service.web.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All terms, as they are ordered in the file. */
public final class Glossary {

  private static final String FILE = "/messages/glossar.csv";
  private static final List<Term> TERMS = load();
  private static final Occurrences OCCURRENCES = new Occurrences(TERMS);

  private Glossary() {}

  /** In alphabetical order. */
  public static List<Term> terms() {
    return TERMS;
  }

  /** The terms that a text uses, each once. */
  public static List<Term> in(String text) {
    return OCCURRENCES.in(text);
  }

  private static List<Term> load() {
    try (var stream = Glossary.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("The program comes without " + FILE);
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(Term::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
