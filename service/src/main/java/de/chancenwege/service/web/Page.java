package de.chancenwege.service.web;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.OpenQuestion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Field;
import de.chancenwege.service.web.form.FormView;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.form.Topic;
import de.chancenwege.service.web.result.AskedQuestion;
import de.chancenwege.service.web.result.groups.Filter;
import de.chancenwege.service.web.result.groups.ResultView;
import de.chancenwege.service.web.result.groups.Way;
import de.chancenwege.service.web.source.Edition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The page in one of its states.
 *
 * @param form the form, filled with what was typed: whole, or only what has to be seen now
 * @param kept what was typed into fields that the form does not show, by the name of the field
 * @param chosen which ways somebody wanted to see, by the name of the field, while none are shown
 * @param faulty questions whose answers cannot be taken
 * @param result the answer to the case, if one was asked for
 * @param told ways of which everything is told; of the others only how open they are
 * @param stage how far somebody has come
 * @param edition the law it speaks of
 * @param guidedCase the case that is also gone through step by step, empty if it is not
 */
public record Page(
    FormView form,
    Map<String, String> kept,
    Map<String, String> chosen,
    List<Field> faulty,
    Optional<ResultView> result,
    Set<RouteCode> told,
    Stage stage,
    Edition edition,
    String guidedCase) {

  /** How far somebody has come. */
  enum Stage {
    /** Nothing was asked for yet, as far as can be known. */
    START,
    /** Something was asked for, and nothing was answered. */
    EMPTY,
    /** Answers were given or are being changed; what comes out of them was not asked for. */
    QUESTIONS,
    /** There is an answer, or it would be there if all were right. */
    ANSWER
  }

  public Page {
    kept = new TreeMap<>(kept);
    chosen = new TreeMap<>(chosen);
    faulty = List.copyOf(faulty);
    told = Set.copyOf(told);
  }

  /** Before anything was asked. */
  static Page start(Rulebook rulebook, CaseReading blank) {
    var form = FormView.of(rulebook, Submission.none(), blank);
    return new Page(
        form,
        Map.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Set.of(),
        Stage.START,
        Edition.of(rulebook, blank.day()),
        "");
  }

  /**
   * After the form was sent and there is nothing to answer: with errors, or with the request to
   * answer something. What nobody answered is left out: errors are found sooner so.
   */
  public static Page again(Rulebook rulebook, Submission typed, CaseReading reading) {
    var isEmpty = !reading.isFaulty() && !reading.isAnswered();
    return questions(rulebook, typed, reading, List.of(), isEmpty ? Stage.EMPTY : Stage.ANSWER);
  }

  /**
   * The form with what was answered and what decides most, for somebody who wants to change
   * something; or with all questions of one topic. The answer is not there: both together are long.
   */
  static Page questions(
      Rulebook rulebook, Submission typed, CaseReading reading, List<OpenQuestion> open) {
    var wanted = rulebook.questionnaire().questions().stream().filter(typed::isAskedFor);
    var next = open.stream().map(OpenQuestion::question).limit(ResultView.MOST_ASKED);
    var shown = Stream.concat(wanted, next).map(Question::fact).distinct().toList();
    return questions(rulebook, typed, reading, shown, Stage.QUESTIONS);
  }

  private static Page questions(
      Rulebook rulebook, Submission typed, CaseReading reading, List<FactCode> open, Stage stage) {
    var topic = Topic.of(rulebook.questionnaire()).stream().filter(typed::isAskedFor).findFirst();
    var form = FormView.of(rulebook, typed, reading, topic.map(Topic::facts).orElse(open));
    return of(form, focus(typed), rulebook, typed, reading, Optional.empty(), stage);
  }

  /**
   * What changes beside the form while somebody fills it in.
   *
   * @param result the answer, if the case could be read and is not empty
   */
  static Page live(
      Rulebook rulebook, Submission typed, CaseReading reading, Optional<ResultView> result) {
    var form = FormView.of(rulebook, typed, reading);
    var stage = reading.isFaulty() || reading.isAnswered() ? Stage.ANSWER : Stage.EMPTY;
    return of(form, focus(typed), rulebook, typed, reading, result, stage);
  }

  /** The answer, with the questions that decide next: the whole form is many times as long. */
  static Page brief(Rulebook rulebook, Submission typed, CaseReading reading, ResultView result) {
    var next = result.next().stream().map(AskedQuestion::fact).toList();
    var form = FormView.next(rulebook, typed, reading, next);
    var kept = kept(typed, rulebook, next);
    return of(form, kept, rulebook, typed, reading, Optional.of(result), Stage.ANSWER);
  }

  private static Page of(
      FormView form,
      Map<String, String> kept,
      Rulebook rulebook,
      Submission typed,
      CaseReading reading,
      Optional<ResultView> result,
      Stage stage) {
    return new Page(
        form,
        kept,
        stage == Stage.QUESTIONS ? Filter.kept(typed) : Map.of(),
        form.faulty(),
        result,
        typed.ways(rulebook),
        stage,
        Edition.of(rulebook, reading.day()),
        typed.guidedCase());
  }

  private static Map<String, String> kept(
      Submission typed, Rulebook rulebook, List<FactCode> shown) {
    var kept = new TreeMap<>(typed.answers(rulebook.questionnaire(), shown));
    kept.putAll(focus(typed));
    return kept;
  }

  /** What a case is about that is also gone through step by step. */
  private static Map<String, String> focus(Submission typed) {
    var areas = typed.focus();
    return areas.isEmpty() || typed.guidedCase().isEmpty()
        ? Map.of()
        : Map.of(Submission.FOCUS, String.join(",", new TreeSet<>(areas)));
  }

  /** Whether the form shows only what decides next, beside an answer. */
  public boolean isBrief() {
    return result.isPresent() && form.more().isEmpty();
  }

  /** Whether everything is told about that way. */
  public boolean tells(Way way) {
    return told.stream().anyMatch(way.card().isAbout());
  }

  public boolean isFaulty() {
    return !faulty.isEmpty();
  }

  /** Whether nothing was answered although an answer was asked for. */
  public boolean isSentEmpty() {
    return stage == Stage.EMPTY;
  }

  /** Whether an answer can be given to what stands in the form, as soon as somebody asks for it. */
  public boolean isAwaited() {
    return stage == Stage.QUESTIONS;
  }

  public boolean hasResult() {
    return result.isPresent();
  }
}
