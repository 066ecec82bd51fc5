package de.chancenwege.service.web.change;

import de.chancenwege.rules.advice.Change;
import de.chancenwege.rules.advice.Changes;
import de.chancenwege.rules.advice.FactChange;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.web.result.AskedQuestion;
import de.chancenwege.service.web.result.LevelView;
import de.chancenwege.service.web.result.Outlook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * What would help ways that have it in common.
 *
 * @param routes their names
 * @param level how open they are today
 * @param open whether nothing has to change
 * @param missing questions that must be answered before anything can be said
 * @param possibilities the smallest change first
 */
public record WayChanges(
    List<String> routes,
    LevelView level,
    boolean open,
    List<AskedQuestion> missing,
    List<Possibility> possibilities) {
  private static final int SOON = 5;

  public WayChanges {
    routes = List.copyOf(routes);
    missing = List.copyOf(missing);
    possibilities = List.copyOf(possibilities);
  }

  static List<WayChanges> of(List<Changes> changes, Questionnaire questionnaire) {
    var same = new LinkedHashMap<List<Object>, List<Changes>>();
    changes.forEach(c -> same.computeIfAbsent(key(c), key -> new ArrayList<>()).add(c));
    return same.values().stream().map(ways -> inCommon(ways, questionnaire)).toList();
  }

  private static WayChanges inCommon(List<Changes> same, Questionnaire questionnaire) {
    var finding = same.get(0).finding();
    return new WayChanges(
        same.stream().map(changes -> changes.finding().route().label()).toList(),
        LevelView.of(finding),
        Outlook.of(finding.level()).isOpen(),
        finding.missing().stream()
            .flatMap(fact -> questionnaire.find(fact).stream())
            .map(AskedQuestion::of)
            .toList(),
        same.get(0).changes().stream().map(Possibility::of).toList());
  }

  private static List<Object> key(Changes changes) {
    return List.of(
        said(changes.finding().level(), changes.finding().earliest()),
        Set.copyOf(changes.finding().missing()),
        changes.changes().stream().map(WayChanges::key).toList());
  }

  private static List<Object> key(Change change) {
    return List.of(
        change.facts().stream().map(FactChange::question).toList(),
        change.facts().stream().map(FactChange::to).toList(),
        said(change.finding().level(), change.finding().earliest()),
        change.finding().because(),
        change.first());
  }

  private static List<Object> said(Object level, Object earliest) {
    return List.of(level, earliest);
  }

  /** Those that are shown at once. */
  public List<Possibility> soon() {
    return possibilities.subList(0, Math.min(SOON, possibilities.size()));
  }

  /** The others. */
  public List<Possibility> later() {
    return possibilities.subList(soon().size(), possibilities.size());
  }
}
