package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.editing.approval.SeenEffect;
import de.chancenwege.service.web.editing.RouteLabel;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An effect that was kept, in sentences. */
public final class SeenWords {
  private SeenWords() {}

  /** What was asked, what changes, how, and on which ways. */
  public static List<String> of(SeenEffect seen, Rulebook rulebook) {
    var changes =
        seen.shifts().isEmpty()
            ? Stream.<String>empty()
            : Stream.of(
                list(
                    seen.shifts().entrySet().stream(),
                    shift -> Wording.text("wirkung.art." + shift.name())),
                list(
                    seen.routes().entrySet().stream(),
                    code -> RouteLabel.of(new RouteCode(code), rulebook)));
    return Stream.concat(
            Stream.of(
                text("gefragt", seen.people(), seen.answers()),
                text("ergebnis", seen.changed(), seen.changedPeople())),
            changes)
        .toList();
  }

  private static <T> String list(Stream<Map.Entry<T, Long>> numbers, Function<T, String> name) {
    return numbers
            .map(entry -> name.apply(entry.getKey()) + " " + German.number(entry.getValue()))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String text(String key, long one, long other) {
    return Wording.text("wirkung." + key).formatted(German.number(one), German.number(other));
  }
}
