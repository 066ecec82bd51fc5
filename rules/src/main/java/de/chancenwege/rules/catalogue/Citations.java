package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.facts.Closest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a citation must say: of which act it speaks, and of which part. */
public final class Citations {

  private static final String LIST = "vocabulary/" + Acts.LIST + ".csv";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Longer than the words for parts of a paragraph, and with a capital as every name. */
  private static final Pattern NAME = Pattern.compile("(?=.*\\p{Lu})[\\p{L}/-]{4,}");

  /** A number at the start, or behind a word that joins two citations: nobody knows of what. */
  private static final Pattern BARE_NUMBER =
      Pattern.compile("(?:[\\s,./]|\\b(?:und|oder|sowie|mit|in|i|Verbindung|V|m)\\b)*\\p{N}");

  private final Acts acts;

  /** Citations of these acts. */
  public Citations(Acts acts) {
    this.acts = acts;
  }

  /**
   * Something wrong with a citation.
   *
   * @param message what is wrong, in German
   * @param remedy what to do, in German
   */
  public record Fault(String message, String remedy) {}

  /** What is wrong with a citation. */
  public List<Fault> faults(String norm) {
    var faults = new ArrayList<Fault>();
    var mentions = acts.in(norm);
    if (mentions.isEmpty()) {
      faults.add(
          new Fault(
              "Die Fundstelle „%s“ nennt kein Gesetz.".formatted(norm),
              meant(norm)
                  + "Bitte das Gesetz so nennen, wie es in %s steht, oder dort ergänzen."
                      .formatted(LIST)));
    }
    mentions.stream()
        .filter(mention -> BARE_NUMBER.matcher(mention.text()).lookingAt())
        .map(
            mention ->
                new Fault(
                    "In der Fundstelle „%s“ steht eine Zahl ohne Angabe, was sie zählt."
                        .formatted(mention.text().strip()),
                    "Bitte das Zeichen für Paragraf oder „Art.“ oder „Nr.“ davor schreiben."))
        .forEach(faults::add);
    return faults;
  }

  private String meant(String norm) {
    return SPACES
        .splitAsStream(norm)
        .filter(NAME.asMatchPredicate())
        .map(word -> Closest.to(word, acts.names()))
        .flatMap(Optional::stream)
        .findFirst()
        .map("Meinten Sie %s? "::formatted)
        .orElse("");
  }
}
