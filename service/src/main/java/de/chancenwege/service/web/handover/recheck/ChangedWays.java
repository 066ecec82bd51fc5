package de.chancenwege.service.web.handover.recheck;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.web.result.Card;
import de.chancenwege.service.web.result.LevelView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Ways of which something else is told, and the same of all of them.
 *
 * @param level how open they were
 * @param then all that was told, if it is known
 * @param now what is told now
 * @param cause why, in a sentence
 */
public record ChangedWays(LevelView level, Optional<Card> then, Card now, String cause) {

  /**
   * The ways, by what is told of them.
   *
   * @param old the rules of then, if they are still there
   */
  static List<ChangedWays> of(List<Told> differing, Optional<Rulebook> old, Rulebook rulebook) {
    var same = new LinkedHashMap<List<Object>, List<Told>>();
    differing.forEach(told -> same.computeIfAbsent(told.key(), k -> new ArrayList<>()).add(told));
    return same.values().stream().map(ways -> of(ways.get(0), ways, old, rulebook)).toList();
  }

  private static ChangedWays of(
      Told first, List<Told> ways, Optional<Rulebook> old, Rulebook rulebook) {
    var then = first.then().flatMap(finding -> old.map(rules -> Card.of(List.of(finding), rules)));
    var now = Card.of(ways.stream().map(Told::now).toList(), rulebook);
    return new ChangedWays(
        LevelView.of(first.saved().level(), first.saved().earliest()),
        then,
        now,
        first.cause().sentence());
  }
}
