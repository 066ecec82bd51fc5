package de.chancenwege.service.web.rules.reading;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.Vocabulary;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a row is marked with.
 *
 * @param code its code
 * @param title its title
 * @param text what has to be settled, or what the mark means
 * @param source where to look, may be empty
 */
public record FlagView(String code, String title, String text, String source) {

  /** What a code means; the code itself if no list tells. */
  public static FlagView of(String code, Rulebook rulebook) {
    return Stream.of("pruefbedarf", "kennzeichen")
        .flatMap(name -> rulebook.vocabularies().stream().filter(v -> v.name().equals(name)))
        .map(list -> find(list, code))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new FlagView(code, code, "", ""));
  }

  private static Optional<FlagView> find(Vocabulary list, String code) {
    return list.find(code)
        .map(
            term ->
                new FlagView(
                    code,
                    term.label(),
                    term.attribute("frage_de") + term.attribute("erklaerung_de"),
                    term.attribute("quelle")));
  }
}
