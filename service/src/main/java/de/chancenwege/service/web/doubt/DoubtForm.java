package de.chancenwege.service.web.doubt;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.doubt.DoubtKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was typed about a doubt; the case itself is in the other fields.
 *
 * @param routes codes of the ways that the answer was about
 * @param route code of the way that is doubted, empty if none was chosen
 * @param expected name of the level that was expected, {@link #OTHER} if any but the one that was
 *     told, empty if nothing was chosen
 * @param kind name of what is wrong, empty if none was chosen
 * @param facts names of the facts that go along
 * @param agreed whether giving them along was agreed to
 */
record DoubtForm(
    List<String> routes,
    String route,
    String expected,
    String kind,
    Set<String> facts,
    boolean agreed) {
  /** Fields of this page begin so; no fact does. */
  private static final String MARK = "zweifel.";

  /** Somebody expected another answer and cannot say which. */
  static final String OTHER = "andere";

  DoubtForm {
    routes = List.copyOf(routes);
    facts = Set.copyOf(facts);
  }

  static DoubtForm of(Map<String, List<String>> form) {
    var routes = Arrays.stream(first(form, "wege").split("\\s+")).filter(r -> !r.isEmpty());
    return new DoubtForm(
        routes.distinct().toList(),
        first(form, "weg"),
        first(form, "erwartet"),
        first(form, "art"),
        Set.copyOf(new HashSet<>(form.getOrDefault(MARK + "angabe", List.of()))),
        !first(form, "einverstanden").isEmpty());
  }

  private static String first(Map<String, List<String>> form, String name) {
    return form.getOrDefault(MARK + name, List.of()).stream().findFirst().orElse("").strip();
  }

  /** Whether a field belongs to the case. */
  static boolean isOfCase(String field) {
    return !field.startsWith(MARK);
  }

  /** Whether it is said what was expected. */
  boolean isExpectationTold() {
    return expected.equals(OTHER) || expectedLevel().isPresent();
  }

  /** The level that was expected, if one was named. */
  Optional<Level> expectedLevel() {
    return named(Arrays.stream(Level.values()), expected);
  }

  Optional<DoubtKind> chosenKind() {
    return named(Arrays.stream(DoubtKind.values()), kind);
  }

  private static <T extends Enum<T>> Optional<T> named(Stream<T> all, String name) {
    return all.filter(one -> one.name().equals(name)).findFirst();
  }
}
