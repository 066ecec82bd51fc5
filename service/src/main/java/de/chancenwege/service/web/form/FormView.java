package de.chancenwege.service.web.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.web.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form, ready to be shown.
 *
 * @param sections questions that can change an answer or are answered, by group, also empty ones
 * @param more other questions, by the same groups
 * @param day the day the answer is for
 * @param topics of which all questions can be asked for; none if all questions are there
 */
public record FormView(
    List<Section> sections, List<Section> more, Section day, List<Topic> topics) {
  public FormView {
    sections = List.copyOf(sections);
    more = List.copyOf(more);
    topics = List.copyOf(topics);
  }

  /** The form with all questions, what was typed, and what is wrong with it. */
  public static FormView of(Rulebook rulebook, Submission typed, CaseReading reading) {
    return of(rulebook, typed, reading, question -> true);
  }

  /** The form with the document, what was typed, and the questions about these facts. */
  public static FormView of(
      Rulebook rulebook, Submission typed, CaseReading reading, Collection<FactCode> asked) {
    var document = rulebook.questionnaire().questions().get(0);
    return of(
        rulebook,
        typed,
        reading,
        question ->
            question.equals(document)
                || asked.contains(question.fact())
                || typed.answers(question.fact()));
  }

  private static FormView of(
      Rulebook rulebook, Submission typed, CaseReading reading, Predicate<Question> shown) {
    var used = FactsInUse.of(rulebook, typed, reading.day());
    Predicate<Question> inSight = question -> used.test(question) || typed.answers(question.fact());
    var topics = Topic.of(rulebook.questionnaire());
    var isWhole = rulebook.questionnaire().questions().stream().allMatch(shown);
    return new FormView(
        sections("abschnitt-", topics, shown.and(inSight), typed, reading),
        sections("weitere-", topics, shown.and(inSight.negate()), typed, reading),
        day(typed, reading),
        isWhole ? List.of() : topics);
  }

  /** A few questions, in that order. */
  public static FormView next(
      Rulebook rulebook, Submission typed, CaseReading reading, List<FactCode> facts) {
    var fields =
        facts.stream()
            .flatMap(fact -> rulebook.questionnaire().find(fact).stream())
            .map(question -> field(question, typed, reading.errors()))
            .toList();
    var section = new Section("abschnitt-naechste", Wording.text("formular.naechste"), fields);
    return new FormView(List.of(section), List.of(), day(typed, reading), List.of());
  }

  /** Each topic has a section, so that a question can go from one list to the other. */
  private static List<Section> sections(
      String id,
      List<Topic> topics,
      Predicate<Question> shown,
      Submission typed,
      CaseReading reading) {
    return topics.stream()
        .map(
            topic ->
                new Section(
                    id + topic.number(),
                    topic.title(),
                    topic.questions().stream()
                        .filter(shown)
                        .map(question -> field(question, typed, reading.errors()))
                        .toList()))
        .toList();
  }

  private static Field field(Question question, Submission typed, Map<String, String> errors) {
    return Field.of(question, typed, errors.getOrDefault(question.fact().value(), ""));
  }

  /** Where nothing was typed, the day that was taken is shown. */
  private static Section day(Submission typed, CaseReading reading) {
    var typedDay = field(CaseReading.DAY, typed, reading.errors());
    var field = typedDay.date().isBlank() ? typedDay.with(DateParts.of(reading.day())) : typedDay;
    return new Section("abschnitt-" + field.name(), CaseReading.DAY.group(), List.of(field));
  }

  /** The list of signs is long: it stands once, at the first question that has one. */
  public boolean tells(Field field) {
    return fields(sections)
        .filter(one -> !one.told().isEmpty())
        .findFirst()
        .filter(field::equals)
        .isPresent();
  }

  /** All questions with an error, in the order of the page. */
  public List<Field> faulty() {
    return Stream.of(fields(sections), fields(more), day.fields().stream())
        .flatMap(stream -> stream)
        .filter(Field::isFaulty)
        .toList();
  }

  /** Names of the questions that are in sight. */
  public String used() {
    return fields(sections).map(Field::name).collect(Collectors.joining(" "));
  }

  /** How many questions can change no answer. */
  public long others() {
    return fields(more).count();
  }

  private static Stream<Field> fields(Collection<Section> sections) {
    return sections.stream().flatMap(section -> section.fields().stream());
  }
}
