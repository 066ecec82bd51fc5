package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers one case on one day under the law in force. Not for several threads. */
public final class Advisor {

  /** With more unknown facts or longer lists than these, completions are not tried one by one. */
  private static final int MOST_MISSING = 3;

  private static final int MOST_CHOICES = 10;

  private final Law law;
  private final Questionnaire questionnaire;
  private final LocalDate day;
  private final Memo memo = new Memo();
  private final Memo suppositions = memo.forSuppositions();

  public Advisor(Law law, Questionnaire questionnaire, LocalDate day) {
    this.law = law;
    this.questionnaire = questionnaire;
    this.day = day;
  }

  /** What the law says about the route for a person with these facts. */
  public Finding find(Route route, Facts facts) {
    var finding = draft(route, facts, memo);
    return finding.level() == Level.KLAEREN ? settle(finding, facts) : finding;
  }

  private Finding draft(Route route, Facts facts, Memo memory) {
    var run = new CaseRun(law, facts, route.code(), day, memory);
    return new FindingDraft(law, questionnaire, route, run).finding();
  }

  /** An unknown fact whose every answer leads to the same level does not decide. */
  private Finding settle(Finding open, Facts facts) {
    if (open.missing().size() > MOST_MISSING) {
      return open;
    }
    for (var fact : open.missing()) {
      var settled = settledWhatever(open.route(), fact, facts);
      if (settled.isPresent()) {
        return settled.get();
      }
    }
    return open;
  }

  private Optional<Finding> settledWhatever(Route route, FactCode fact, Facts facts) {
    var answers = questionnaire.find(fact).map(Advisor::answers).orElse(List.of());
    var findings =
        answers.stream()
            .map(answer -> draft(route, facts.with(fact, new Answer.Known(answer)), suppositions))
            .toList();
    var same = findings.stream().map(Finding::level).distinct().count() == 1;
    return same && findings.get(0).level() != Level.KLAEREN
        ? Optional.of(Consensus.of(findings))
        : Optional.empty();
  }

  private static List<Object> answers(Question question) {
    if (question.type() == FactType.BOOL) {
      return List.of(true, false);
    }
    return question.allowed().size() <= MOST_CHOICES ? List.copyOf(question.allowed()) : List.of();
  }

  /** Every row that applies to a case on some routes, also those that do not decide. */
  public Set<RowRef> applied(List<Route> routes, Facts facts) {
    routes.forEach(route -> draft(route, facts, memo));
    return Set.copyOf(memo.applied());
  }

  /** What to ask next: the facts that most findings wait for, the less sensitive first. */
  public List<OpenQuestion> nextQuestions(List<Finding> findings) {
    var decides = new LinkedHashMap<FactCode, List<RouteCode>>();
    for (var finding : findings) {
      for (var fact : finding.missing()) {
        decides.computeIfAbsent(fact, f -> new ArrayList<>()).add(finding.route().code());
      }
    }
    return decides.entrySet().stream()
        .flatMap(entry -> question(entry).stream())
        .sorted(mostDecidingFirst())
        .toList();
  }

  private Optional<OpenQuestion> question(Map.Entry<FactCode, List<RouteCode>> entry) {
    return questionnaire
        .find(entry.getKey())
        .map(question -> new OpenQuestion(question, entry.getValue()));
  }

  private Comparator<OpenQuestion> mostDecidingFirst() {
    var order = questionnaire.questions();
    return Comparator.comparingInt((OpenQuestion q) -> -q.decides().size())
        .thenComparing(q -> q.question().sensitivity(), Sensitivity.LEAST_FIRST)
        .thenComparingInt(q -> order.indexOf(q.question()));
  }

  /** Order of the sensitivities of the catalogue. */
  private static final class Sensitivity {
    private static final List<String> ORDER = List.of("NEIN", "JA");
    static final Comparator<String> LEAST_FIRST = Comparator.comparingInt(Sensitivity::rank);

    /** What is not known to be harmless counts as most sensitive. */
    private static int rank(String sensitivity) {
      int position = ORDER.indexOf(sensitivity);
      return position < 0 ? ORDER.size() : position;
    }
  }
}
