package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * What to ask next, so that the fewest questions settle the most routes: each time the fact that
 * brings the waiting routes nearest to being settled, the less sensitive first.
 */
public final class NextQuestions {

  private static final double ROUNDING = 1e9;

  private static final List<String> LEAST_SENSITIVE_FIRST = List.of("NEIN", "JA");

  private final List<Candidate> left = new ArrayList<>();

  /** For each finding, how many facts it still waits for. */
  private final int[] waiting;

  private NextQuestions(Questionnaire questionnaire, List<Finding> findings) {
    this.waiting = findings.stream().mapToInt(finding -> finding.missing().size()).toArray();
    var decides = new HashMap<FactCode, BitSet>();
    for (int i = 0; i < waiting.length; i++) {
      for (var fact : findings.get(i).missing()) {
        decides.computeIfAbsent(fact, f -> new BitSet()).set(i);
      }
    }
    for (var question : questionnaire.questions()) {
      var findingsThatWait = decides.get(question.fact());
      if (findingsThatWait != null) {
        left.add(new Candidate(question, findingsThatWait, left.size()));
      }
    }
  }

  /**
   * A question that could be asked.
   *
   * @param decides positions of the findings that wait for it
   * @param position its position in the form
   */
  private record Candidate(Question question, BitSet decides, int position) {

    /** What is not known to be harmless counts as most sensitive. */
    int sensitivity() {
      int rank = LEAST_SENSITIVE_FIRST.indexOf(question.sensitivity());
      return rank < 0 ? LEAST_SENSITIVE_FIRST.size() : rank;
    }

    OpenQuestion told(List<RouteCode> routes) {
      return new OpenQuestion(question, decides.stream().mapToObj(routes::get).toList());
    }
  }

  /** The facts that the findings wait for, in the order in which to ask for them. */
  public static List<OpenQuestion> of(Questionnaire questionnaire, List<Finding> findings) {
    if (findings.stream().allMatch(finding -> finding.missing().isEmpty())) {
      return List.of();
    }
    return new NextQuestions(questionnaire, findings)
        .ordered(findings.stream().map(finding -> finding.route().code()).toList());
  }

  private List<OpenQuestion> ordered(List<RouteCode> routes) {
    var ordered = new ArrayList<OpenQuestion>();
    while (!left.isEmpty()) {
      var next = next();
      left.remove(next);
      next.decides().stream().forEach(finding -> waiting[finding]--);
      ordered.add(next.told(routes));
    }
    return ordered;
  }

  private Candidate next() {
    var best = left.get(0);
    long most = worth(best);
    for (var candidate : left) {
      long worth = worth(candidate);
      if (worth > most || (worth == most && GENTLY.compare(candidate, best) < 0)) {
        best = candidate;
        most = worth;
      }
    }
    return best;
  }

  private static final Comparator<Candidate> GENTLY =
      Comparator.comparingInt(Candidate::sensitivity).thenComparingInt(Candidate::position);

  /**
   * For each route that waits for the fact, its share of what the route still waits for. Rounded,
   * so that the order of summing makes no difference.
   */
  private long worth(Candidate candidate) {
    double worth = 0;
    var decides = candidate.decides();
    for (int i = decides.nextSetBit(0); i >= 0; i = decides.nextSetBit(i + 1)) {
      worth += 1.0 / waiting[i];
    }
    return Math.round(worth * ROUNDING);
  }
}
