package de.chancenwege.service.web.guided;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.advice.desk.Ahead;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.guided.trail.Entry;
import de.chancenwege.service.web.guided.trail.Trail;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows what to ask next: the document, what the talk is about, then what decides most, with what
 * belongs to it, a small group at a time. What hardly anybody likes to be asked comes last.
 *
 * @param rulebook the rules
 * @param today today
 */
record Guide(Rulebook rulebook, LocalDate today) {

  /** More questions on a page are not read as one group. */
  private static final int MANY = 5;

  /** The trail with the page that is to be shown next; without one if nothing is left to ask. */
  Trail onwards(Trail trail) {
    return trail.asking(next(trail));
  }

  private List<String> next(Trail trail) {
    var document = facts(questions().limit(1));
    if (!document.stream().allMatch(trail::isAnswered)) {
      return document;
    }
    if (!trail.isAnswered(Focus.NAME)) {
      return List.of(Focus.NAME);
    }
    var open = open(trail, advice(trail, trail.typed())).map(OpenQuestion::question).toList();
    return open.isEmpty() ? List.of() : facts(together(open));
  }

  /** The first question with others of its section that need as much tact, as the form has them. */
  private Stream<Question> together(List<Question> open) {
    var first = open.get(0);
    var some =
        open.stream()
            .filter(next -> next.group().equals(first.group()))
            .filter(next -> next.isMostSensitive() == first.isMostSensitive())
            .limit(MANY)
            .toList();
    return questions().filter(some::contains);
  }

  private static List<String> facts(Stream<Question> questions) {
    return questions.map(question -> question.fact().value()).toList();
  }

  /** What was not asked yet and can change a way, in the order in which to ask. */
  Stream<OpenQuestion> open(Trail trail, Advice advice) {
    return advice.nextQuestions().stream()
        .filter(open -> !trail.isAnswered(open.question().fact().value()))
        .sorted(Comparator.comparing(open -> open.question().isMostSensitive()));
  }

  /**
   * What to ask, also about the day on which a wait ends. No answer that somebody gets, so it is
   * not counted as one.
   */
  Advice advice(Trail trail, Submission typed) {
    var reading = reading(typed);
    var routes = Focus.of(trail).routes(rulebook);
    var today = rulebook.advise(reading.facts(), reading.day(), routes);
    return Ahead.asked(today, reading.facts(), rulebook);
  }

  CaseReading reading(Submission typed) {
    return CaseReading.of(typed, rulebook, today);
  }

  Progress progress(Trail trail, Advice advice) {
    var ways = advice.findings();
    var settled = ways.stream().filter(way -> way.missing().isEmpty()).count();
    return new Progress(ways.size(), (int) settled, (int) open(trail, advice).count());
  }

  /** The question for a fact, or that for the day. */
  Optional<Question> question(String fact) {
    return fact.equals(CaseReading.DAY.fact().value())
        ? Optional.of(CaseReading.DAY)
        : rulebook.questionnaire().find(new FactCode(fact));
  }

  /** The question for the day, with that of today if nobody chose one. */
  Entry day(Trail trail) {
    return trail
        .entry(CaseReading.DAY.fact().value())
        .orElseGet(() -> Entry.of(CaseReading.DAY.fact().value(), today));
  }

  /**
   * The trail with what the quick form sent. Answers that are new to it get pages of their own;
   * what was asked and is still empty there stays asked.
   */
  Trail merged(Trail trail, Submission form) {
    var merged = trail;
    for (var fact : facts(Stream.concat(questions(), Stream.of(CaseReading.DAY)))) {
      var answer = Entry.answered(fact, form);
      var before = trail.entry(fact).map(Entry::parts).orElse(List.of());
      if (!before.equals(answer.parts())) {
        merged = merged.answering(List.of(answer));
      }
    }
    return merged;
  }

  private Stream<Question> questions() {
    return rulebook.questionnaire().questions().stream();
  }

  /** The answers that a form of these pages gives to the questions that it names. */
  List<Entry> answers(Submission form) {
    return Arrays.stream(form.text("frage").split(","))
        .filter(fact -> fact.equals(Focus.NAME) || question(fact).isPresent())
        .map(fact -> answer(fact, form))
        .toList();
  }

  private Entry answer(String fact, Submission form) {
    return fact.equals(Focus.NAME) ? Focus.answered(form, rulebook) : Entry.answered(fact, form);
  }
}
