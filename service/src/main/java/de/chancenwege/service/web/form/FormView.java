package de.chancenwege.service.web.form;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The form, ready to be shown.
 *
 * @param sections questions that can change an answer
 * @param more all other questions
 * @param moreOpen whether the others are shown at once
 * @param day the day the answer is for
 */
public record FormView(List<Section> sections, List<Section> more, boolean moreOpen, Section day) {
  public FormView {
    sections = List.copyOf(sections);
    more = List.copyOf(more);
  }

  /** The form with what was typed, and what is wrong with it. */
  public static FormView of(Rulebook rulebook, Submission typed, CaseReading reading) {
    var inUse = FactsInUse.on(reading.day(), rulebook);
    var questions = rulebook.questionnaire().questions();
    Predicate<Question> used = question -> inUse.contains(question.fact().value());
    var more = sections(questions, used.negate(), typed, reading.errors());
    return new FormView(
        sections(questions, used, typed, reading.errors()),
        more,
        fields(more).anyMatch(field -> field.isAnswered() || field.isFaulty()),
        day(typed, reading));
  }

  private static List<Section> sections(
      List<Question> questions,
      Predicate<Question> wanted,
      Submission typed,
      Map<String, String> errors) {
    var groups = new LinkedHashMap<String, List<Field>>();
    questions.stream()
        .filter(wanted)
        .forEach(
            question ->
                groups
                    .computeIfAbsent(question.group(), group -> new ArrayList<>())
                    .add(field(question, typed, errors)));
    return groups.entrySet().stream()
        .map(group -> new Section(sectionId(group.getValue()), group.getKey(), group.getValue()))
        .toList();
  }

  private static String sectionId(List<Field> fields) {
    return "abschnitt-" + fields.get(0).name();
  }

  private static Field field(Question question, Submission typed, Map<String, String> errors) {
    return Field.of(question, typed, errors.getOrDefault(question.fact().value(), ""));
  }

  /** Where nothing was typed, the day that was taken is shown. */
  private static Section day(Submission typed, CaseReading reading) {
    var typedDay = field(CaseReading.DAY, typed, reading.errors());
    var field = typedDay.date().isBlank() ? typedDay.with(DateParts.of(reading.day())) : typedDay;
    return new Section(sectionId(List.of(field)), CaseReading.DAY.group(), List.of(field));
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

  private static Stream<Field> fields(Collection<Section> sections) {
    return sections.stream().flatMap(section -> section.fields().stream());
  }
}
