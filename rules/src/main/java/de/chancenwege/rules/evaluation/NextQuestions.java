package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Premise;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What to ask next, so that the fewest questions settle the most routes: each time the fact that
 * brings the waiting routes nearest to being settled; first what other questions rest on, then the
 * less sensitive. When no route waits any more, what settled levels assume: first that on which
 * most of them rest.
 */
public final class NextQuestions {

  private static final double ROUNDING = 1e9;

  /** Not to be changed. */
  private static final BitSet NONE = new BitSet();

  private final List<Candidate> left = new ArrayList<>();

  /** For each finding, how many facts it still waits for. */
  private final int[] waiting;

  private NextQuestions(Questionnaire questionnaire, List<Finding> findings) {
    this.waiting = findings.stream().mapToInt(finding -> finding.missing().size()).toArray();
    var missing = by(findings, Finding::missing);
    var assumed = by(findings, Finding::assumed);
    var asked =
        questionnaire.questions().stream()
            .filter(q -> missing.containsKey(q.fact()) || assumed.containsKey(q.fact()))
            .toList();
    var bases = bases(asked);
    for (var question : asked) {
      var asking = missing.getOrDefault(question.fact(), NONE);
      var resting = assumed.getOrDefault(question.fact(), NONE);
      var isBase = bases.contains(question.fact());
      left.add(new Candidate(question, asking, resting, isBase, left.size()));
    }
  }

  /** The facts of which an answer may spare one of these questions. */
  private static Set<FactCode> bases(List<Question> asked) {
    return asked.stream()
        .flatMap(question -> question.coherence().premise().stream())
        .map(Premise::fact)
        .collect(Collectors.toSet());
  }

  /** Positions of the findings that name a fact. */
  private static Map<FactCode, BitSet> by(
      List<Finding> findings, Function<Finding, List<FactCode>> named) {
    var positions = new HashMap<FactCode, BitSet>();
    for (int i = 0; i < findings.size(); i++) {
      for (var fact : named.apply(findings.get(i))) {
        positions.computeIfAbsent(fact, f -> new BitSet()).set(i);
      }
    }
    return positions;
  }

  /**
   * A question that could be asked.
   *
   * @param asking positions of the findings that wait for it
   * @param resting positions of the settled findings that assume that it did not happen
   * @param isBase whether its answer may spare another question
   * @param position its position in the form
   */
  private record Candidate(
      Question question, BitSet asking, BitSet resting, boolean isBase, int position) {

    /** What is not known to be harmless counts as most sensitive. */
    int sensitivity() {
      int rank = Question.SENSITIVITIES.indexOf(question.sensitivity());
      return rank < 0 ? Question.SENSITIVITIES.size() - 1 : rank;
    }

    OpenQuestion told(List<RouteCode> routes) {
      var decides = (BitSet) asking.clone();
      decides.or(resting);
      return new OpenQuestion(
          question, decides.stream().mapToObj(routes::get).toList(), asking.isEmpty());
    }
  }

  /** The facts that the findings wait for or rest on, in the order in which to ask for them. */
  public static List<OpenQuestion> of(Questionnaire questionnaire, List<Finding> findings) {
    if (findings.stream().allMatch(f -> f.missing().isEmpty() && f.assumed().isEmpty())) {
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
      next.asking().stream().forEach(finding -> waiting[finding]--);
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
      Comparator.comparing(Candidate::isBase, Comparator.reverseOrder())
          .thenComparingInt(Candidate::sensitivity)
          .thenComparingInt(Candidate::position);

  /**
   * For each route that waits for the fact, its share of what the route still waits for. Rounded,
   * so that the order of summing makes no difference. Where none waits, the number of routes that
   * rest on it, which is always less.
   */
  private long worth(Candidate candidate) {
    var asking = candidate.asking();
    if (asking.isEmpty()) {
      return candidate.resting().cardinality();
    }
    double worth = 0;
    for (int i = asking.nextSetBit(0); i >= 0; i = asking.nextSetBit(i + 1)) {
      worth += 1.0 / waiting[i];
    }
    return Math.round(worth * ROUNDING);
  }
}
