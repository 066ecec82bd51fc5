package de.chancenwege.service.web.doubt;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.casefile.Portable;
import de.chancenwege.service.doubt.DecidingFacts;
import de.chancenwege.service.doubt.Doubt;
import de.chancenwege.service.doubt.DoubtKind;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.result.GivenAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The answer that is doubted, found again from the case.
 *
 * @param rulebook the rules that answer
 * @param fields the case as it was typed
 * @param facts the facts that may go along
 * @param day the day the answer is for
 * @param findings the answer, for one way or for several that have it in common
 * @param ticked names of the facts that go along
 */
record DoubtedAnswer(
    Rulebook rulebook,
    Map<String, String> fields,
    Facts facts,
    LocalDate day,
    List<Finding> findings,
    Set<String> ticked) {
  private static final String NOT_SENSITIVE = "NEIN";

  DoubtedAnswer {
    fields = new TreeMap<>(fields);
    findings = List.copyOf(findings);
    ticked = Set.copyOf(ticked);
  }

  static DoubtedAnswer of(
      Rulebook rulebook, Submission typed, CaseReading reading, DoubtForm form) {
    var wanted = form.routes().stream().map(RouteCode::new).collect(Collectors.toSet());
    var advice = wanted.isEmpty() ? List.<Finding>of() : findings(rulebook, reading, wanted);
    var fields = typed.filled();
    fields.keySet().removeIf(field -> !DoubtForm.isOfCase(field));
    var portable = Portable.of(reading.facts(), rulebook.questionnaire());
    return new DoubtedAnswer(
        rulebook, fields, portable.facts(), reading.day(), advice, form.facts());
  }

  private static List<Finding> findings(
      Rulebook rulebook, CaseReading reading, Set<RouteCode> wanted) {
    return rulebook.advise(reading.facts(), reading.day(), wanted).findings();
  }

  /** The same with those facts ticked that decided and are not sensitive. */
  DoubtedAnswer suggested() {
    var deciding = deciding();
    var suggested =
        questions().stream()
            .filter(q -> deciding.contains(q.fact()) && q.sensitivity().equals(NOT_SENSITIVE))
            .map(q -> q.fact().value())
            .collect(Collectors.toSet());
    return new DoubtedAnswer(rulebook, fields, facts, day, findings, suggested);
  }

  List<FactBox> boxes() {
    var deciding = deciding();
    return questions().stream().map(question -> box(question, deciding)).toList();
  }

  private FactBox box(Question question, Set<FactCode> deciding) {
    var fact = question.fact();
    return new FactBox(
        fact.value(),
        question.label(),
        GivenAnswer.words(question, facts.answer(fact)),
        deciding.contains(fact),
        FactBox.sensitive(question),
        ticked.contains(fact.value()));
  }

  /** The doubt to keep, about one of the ways. */
  Doubt doubt(Finding finding, DoubtKind kind, DoubtForm form) {
    return new Doubt(
        day,
        rulebook.id(),
        finding.route().code(),
        finding.level(),
        form.expectedLevel(),
        kind,
        tickedFacts(),
        finding.told());
  }

  private Facts tickedFacts() {
    var along = new TreeMap<FactCode, Answer>();
    facts
        .answers()
        .forEach(
            (fact, answer) -> {
              if (ticked.contains(fact.value())) {
                along.put(fact, answer);
              }
            });
    return new Facts(along);
  }

  private Set<FactCode> deciding() {
    return DecidingFacts.of(findings.get(0), rulebook, day);
  }

  /** The questions that were answered. */
  private List<Question> questions() {
    return rulebook.questionnaire().questions().stream()
        .filter(question -> facts.answers().containsKey(question.fact()))
        .toList();
  }
}
