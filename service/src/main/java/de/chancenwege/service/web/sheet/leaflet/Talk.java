package de.chancenwege.service.web.sheet.leaflet;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.web.wording.Wording;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the talk is about: areas that were chosen, else those whose own questions were answered. The
 * list of areas and their sections of the form is configured beside the other words.
 *
 * @param areas keys of the areas
 */
public record Talk(Set<String> areas) {

  /** Nothing is known of it. */
  public static final Talk UNKNOWN = new Talk(Set.of());

  /** One answer is soon given; with two somebody has told of a plan. */
  private static final int ENOUGH = 2;

  private static final String SECTIONS = "blatt.anlass.";

  public Talk {
    areas = Set.copyOf(areas);
  }

  /**
   * The talk about a case.
   *
   * @param chosen areas that somebody named, may be none
   */
  public static Talk of(Set<String> chosen, Facts facts, Questionnaire questionnaire) {
    if (!chosen.isEmpty()) {
      return new Talk(chosen);
    }
    var sections =
        questionnaire.questions().stream()
            .filter(question -> tells(facts.answer(question.fact())))
            .collect(Collectors.groupingBy(Question::group, Collectors.counting()));
    return new Talk(
        Ways.AREAS.stream()
            .filter(
                area ->
                    list(SECTIONS + area)
                        .anyMatch(section -> sections.getOrDefault(section, 0L) >= ENOUGH))
            .collect(Collectors.toSet()));
  }

  /** Whoever says no has no plan. */
  private static boolean tells(Answer answer) {
    return answer.fold(value -> !Boolean.FALSE.equals(value), () -> false);
  }

  boolean isAbout(String area) {
    return areas.contains(area);
  }

  /** Whether it belongs to the talk, or can make a way safe that does. */
  boolean concerns(Route route) {
    return areas.stream().anyMatch(route::concerns);
  }

  private static Stream<String> list(String key) {
    return Wording.find(key).stream().flatMap(text -> Arrays.stream(text.split(",")));
  }
}
