package de.chancenwege.service.web.comparison;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.web.result.Card;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What is said about the same ways on both sides.
 *
 * @param first for the case as it is
 * @param second for the other day or the other answers
 */
public record Pair(Card first, Card second) {

  /** The pairs; ways of which the same is said on both sides share one. */
  static List<Pair> of(List<Findings> findings, Rulebook rulebook) {
    var same = new LinkedHashMap<List<Object>, List<Findings>>();
    findings.forEach(
        both -> {
          var key = List.<Object>of(Card.key(both.first()), Card.key(both.second()));
          same.computeIfAbsent(key, k -> new ArrayList<>()).add(both);
        });
    return same.values().stream().map(inCommon -> pair(inCommon, rulebook)).toList();
  }

  private static Pair pair(List<Findings> same, Rulebook rulebook) {
    return new Pair(
        Card.of(same.stream().map(Findings::first).toList(), rulebook),
        Card.of(same.stream().map(Findings::second).toList(), rulebook));
  }
}
