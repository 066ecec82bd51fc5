package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.table.ClosedFacts;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts as files see them that were not written for every answer in the list: with any other answer
 * the fact is unknown to them. Files that know the same answers have the same view.
 */
final class Views {

  /**
   * A fact without some of its answers.
   *
   * @param fact name of the fact
   * @param unwritten the answers that are not seen
   */
  record View(String fact, Set<String> unwritten) {}

  private final Map<String, Map<String, View>> byFile = new LinkedHashMap<>();
  private final List<View> all;

  Views(Questionnaire questionnaire, Collection<TableFile> files) {
    var given = new LinkedHashMap<>(questionnaire.answers());
    var routes = new LinkedHashSet<String>();
    files.forEach(file -> routes.addAll(file.description().routes()));
    given.put(RoutePattern.ROUTE, List.copyOf(routes));
    var facts = new ClosedFacts(given, files);
    var distinct = new LinkedHashSet<View>();
    for (var file : files) {
      var views = new LinkedHashMap<String, View>();
      facts
          .unwritten(file)
          .forEach((fact, answers) -> views.put(fact, new View(fact, Set.copyOf(answers))));
      byFile.put(file.path(), views);
      distinct.addAll(views.values());
    }
    this.all = List.copyOf(distinct);
  }

  /** All different ones. */
  List<View> all() {
    return all;
  }

  /** The view that a file has of a fact, if it does not see all of it. */
  Optional<View> of(TableFile file, String fact) {
    return Optional.ofNullable(byFile.getOrDefault(file.path(), Map.of()).get(fact));
  }
}
