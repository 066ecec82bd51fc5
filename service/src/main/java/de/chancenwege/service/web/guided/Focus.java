package de.chancenwege.service.web.guided;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.guided.trail.Entry;
import de.chancenwege.service.web.guided.trail.Trail;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the talk is about: some areas, or all of them if none was chosen. Only questions that matter
 * there are asked; the result shows every way all the same.
 *
 * @param areas the areas that were chosen, by their keys
 */
record Focus(Set<String> areas) {

  /** It is asked for like a fact, and is none. */
  static final String NAME = Submission.FOCUS;

  private static final String BETWEEN = ",";

  Focus {
    areas = Set.copyOf(areas);
  }

  static Focus of(Trail trail) {
    return new Focus(
        trail.entry(NAME).stream()
            .flatMap(entry -> entry.parts().stream())
            .flatMap(text -> Arrays.stream(text.split(BETWEEN)))
            .collect(Collectors.toSet()));
  }

  /** The answer in a form. */
  static Entry answered(Submission form, Rulebook rulebook) {
    var chosen = all(rulebook).stream().filter(area -> !form.text(field(area)).isEmpty());
    return Entry.answered(NAME, chosen.collect(Collectors.joining(BETWEEN)));
  }

  /** Name of the box for an area. */
  static String field(String area) {
    return NAME + '.' + area;
  }

  static List<String> all(Rulebook rulebook) {
    return rulebook.routes().stream().map(Route::area).distinct().toList();
  }

  /** The ways to ask for; all if empty. */
  Set<RouteCode> routes(Rulebook rulebook) {
    return rulebook.routes().stream()
        .filter(route -> areas.stream().anyMatch(route::concerns))
        .map(Route::code)
        .collect(Collectors.toSet());
  }

  String words(Rulebook rulebook) {
    var chosen = all(rulebook).stream().filter(areas::contains).map(Focus::label).toList();
    return chosen.isEmpty() ? Wording.text("gefuehrt.bereiche.alle") : German.list(chosen);
  }

  static String label(String area) {
    return Wording.word("bereich", area);
  }
}
