package de.chancenwege.rules.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is not the same in two rulebooks. */
final class Differing {

  private Differing() {}

  /** Facts that are asked in another way: of another kind, or with other answers. */
  static Set<String> questions(Rulebook before, Rulebook after) {
    return keys(asked(before), asked(after), q -> List.of(q.type(), q.allowed()));
  }

  private static Map<String, Question> asked(Rulebook rulebook) {
    return rulebook.questionnaire().questions().stream()
        .collect(
            Collectors.toMap(
                q -> q.fact().value(), Function.identity(), (one, other) -> other, TreeMap::new));
  }

  /** Keys that only one of the maps has, or for which what counts is not equal. */
  static <T> Set<String> keys(Map<String, T> one, Map<String, T> other, Function<T, Object> what) {
    var keys = new TreeSet<>(one.keySet());
    keys.addAll(other.keySet());
    keys.removeIf(
        key ->
            one.containsKey(key)
                && other.containsKey(key)
                && what.apply(one.get(key)).equals(what.apply(other.get(key))));
    return keys;
  }
}
