package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to ask next, so that the fewest questions settle the most routes: each time the fact that
 * brings the routes nearest to being settled, the less sensitive first.
 */
public final class NextQuestions {

  private final Questionnaire questionnaire;
  private final Map<RouteCode, Set<FactCode>> waiting = new LinkedHashMap<>();
  private final Set<FactCode> left = new LinkedHashSet<>();

  private NextQuestions(Questionnaire questionnaire, List<Finding> findings) {
    this.questionnaire = questionnaire;
    for (var finding : findings) {
      if (!finding.missing().isEmpty()) {
        waiting.put(finding.route().code(), new HashSet<>(finding.missing()));
        left.addAll(finding.missing());
      }
    }
  }

  /** The facts that the findings wait for, in the order in which to ask for them. */
  public static List<OpenQuestion> of(Questionnaire questionnaire, List<Finding> findings) {
    return new NextQuestions(questionnaire, findings).ordered(findings);
  }

  private List<OpenQuestion> ordered(List<Finding> findings) {
    var ordered = new ArrayList<OpenQuestion>();
    while (!left.isEmpty()) {
      var fact = left.stream().min(best()).orElseThrow();
      left.remove(fact);
      waiting.values().forEach(missing -> missing.remove(fact));
      questionnaire
          .find(fact)
          .ifPresent(question -> ordered.add(new OpenQuestion(question, decides(fact, findings))));
    }
    return ordered;
  }

  private static List<RouteCode> decides(FactCode fact, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.missing().contains(fact))
        .map(finding -> finding.route().code())
        .toList();
  }

  private Comparator<FactCode> best() {
    return Comparator.<FactCode>comparingDouble(fact -> -worth(fact))
        .thenComparingInt(this::sensitivity)
        .thenComparingInt(questionnaire::position);
  }

  /** For each route that waits for the fact, its share of what the route still waits for. */
  private double worth(FactCode fact) {
    return waiting.values().stream()
        .filter(missing -> missing.contains(fact))
        .mapToDouble(missing -> 1.0 / missing.size())
        .sum();
  }

  /** What is not known to be harmless counts as most sensitive. */
  private int sensitivity(FactCode fact) {
    var order = List.of("NEIN", "JA");
    int rank = questionnaire.find(fact).map(q -> order.indexOf(q.sensitivity())).orElse(-1);
    return rank < 0 ? order.size() : rank;
  }
}
