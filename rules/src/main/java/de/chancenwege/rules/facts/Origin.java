package de.chancenwege.rules.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How answers come about that are not just given: by which ways, or by none.
 *
 * @param ways codes of ways by answer, as written in the list of questions; under the empty answer
 *     those that bring any; no ways for an answer that nobody can bring about
 */
public record Origin(Map<String, List<String>> ways) {

  /** Of answers about which nothing is said. */
  static final Origin NONE = new Origin(Map.of());

  private static final String ANY = "";

  public Origin {
    ways = Map.copyOf(ways);
  }

  /** Reads {@code ANSWER, ANSWER=WAY, WAY | ANSWER=}, or just {@code WAY, WAY}. */
  public static Origin parse(String text) {
    var ways = new HashMap<String, List<String>>();
    for (var entry : words(text, "\\|").toList()) {
      var sides = entry.split("=", 2);
      var answers = sides.length == 1 ? List.of(ANY) : words(sides[0], ",").toList();
      var named = words(sides[sides.length - 1], ",").toList();
      answers.forEach(answer -> ways.put(answer, named));
    }
    return new Origin(ways);
  }

  private static Stream<String> words(String text, String between) {
    return Arrays.stream(text.split(between)).map(String::strip).filter(word -> !word.isEmpty());
  }

  /** The answers about which something is said. */
  public List<String> answers() {
    return ways.keySet().stream().filter(answer -> !answer.isEmpty()).sorted().toList();
  }

  /** The ways that bring an answer, maybe none; absent if it comes about in other ways. */
  public Optional<List<String>> of(Object answer) {
    return Optional.ofNullable(ways.get(answer.toString()))
        .or(() -> Optional.ofNullable(ways.get(ANY)));
  }
}
