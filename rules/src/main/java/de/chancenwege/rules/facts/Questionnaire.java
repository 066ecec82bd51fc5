package de.chancenwege.rules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All questions that may be asked, in the order of the form. */
public final class Questionnaire {

  private final Map<FactCode, Question> questions = new LinkedHashMap<>();
  private final List<Question> inOrder;

  /** Those whose answers have to go together with others. */
  private final List<Question> demanding;

  public Questionnaire(List<Question> questions) {
    questions.forEach(question -> this.questions.put(question.fact(), question));
    this.inOrder = List.copyOf(this.questions.values());
    this.demanding = inOrder.stream().filter(q -> !q.coherence().equals(Coherence.ANY)).toList();
  }

  public List<Question> questions() {
    return inOrder;
  }

  /** By fact, the codes that may be answered; none for open types. */
  public Map<String, List<String>> answers() {
    var answers = new LinkedHashMap<String, List<String>>();
    inOrder.forEach(question -> answers.put(question.fact().value(), question.allowed()));
    return answers;
  }

  public Optional<Question> find(FactCode fact) {
    return Optional.ofNullable(questions.get(fact));
  }

  /**
   * Reads answers as they come from JSON or a form.
   *
   * @param raw answers by the name of the fact: strings, booleans, numbers; {@code null} and {@code
   *     "UNKLAR"} mean unknown. Other kinds of values are faults.
   * @param spelling whether booleans and numbers may come as strings, as forms send them
   */
  public FactsRead read(Map<String, ? extends @Nullable Object> raw, Spelling spelling) {
    return new AnswerReader(questions, spelling).read(raw);
  }

  /**
   * The facts without what is no answer to its question, such as a code of another rulebook: the
   * engine would find no row for it, and nothing would stand in the way.
   */
  public Facts understood(Facts facts) {
    var strange = new ArrayList<FactCode>();
    facts
        .answers()
        .forEach(
            (fact, answer) -> {
              if (!isUnderstood(fact, answer)) {
                strange.add(fact);
              }
            });
    return strange.isEmpty() ? facts : facts.without(strange);
  }

  /**
   * Answers that do not go together, in the order of the form.
   *
   * @param asOf the day asked for
   */
  public List<Contradiction> contradictions(Facts facts, LocalDate asOf) {
    var found = new ArrayList<Contradiction>();
    for (var question : demanding) {
      question.coherence().check(question.fact(), facts, asOf, found::add);
    }
    return List.copyOf(found);
  }

  private boolean isUnderstood(FactCode fact, Answer answer) {
    var question = questions.get(fact);
    return question != null
        && (!(answer instanceof Answer.Known known) || question.accepts(known.value()));
  }

  /** How values are spelt by the caller. */
  public enum Spelling {
    /** JSON: booleans and numbers have their own types. */
    TYPED,
    /** Form fields: everything is text, an empty text means unknown. */
    TEXT
  }
}
