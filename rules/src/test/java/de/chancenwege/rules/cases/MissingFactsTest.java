package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.table.Decision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said while facts are missing, against every answer that they could get. */
@Tag("cases")
class MissingFactsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 19);
  private static final int PEOPLE = 400;

  private final Random random = new Random(20_261_126);

  private static Finding find(Route route, Facts facts) {
    return ShippedBook.RULEBOOK.advise(facts, DAY, Set.of(route.code())).findings().get(0);
  }

  private Route anyRoute() {
    var routes = ShippedBook.RULEBOOK.routes();
    return routes.get(random.nextInt(routes.size()));
  }

  private static Facts without(Facts facts, Question question) {
    return facts.with(question.fact(), Answer.UNKNOWN);
  }

  private static List<Object> answers(Question question) {
    return switch (question.type()) {
      case CODE, ENUM, COUNTRY -> List.copyOf(question.allowed());
      case BOOL -> List.of(true, false);
      case INT, DECIMAL -> numbers();
      case DATE -> dates();
      case TEXT -> List.of("");
    };
  }

  private static List<Object> numbers() {
    var numbers = new ArrayList<Object>();
    for (int i = 0; i <= 130; i++) {
      numbers.add(BigDecimal.valueOf(i));
    }
    for (int i = 150; i <= 3_000; i += 50) {
      numbers.add(BigDecimal.valueOf(i));
    }
    return numbers;
  }

  /** The days around every month's turn, seen from the day and from the first of a month. */
  private static List<Object> dates() {
    var dates = new ArrayList<Object>();
    for (int months = -12 * 36; months <= 12 * 4; months++) {
      var day = DAY.plusMonths(months);
      dates.addAll(List.of(day.minusDays(1), day, day.plusDays(1), day.withDayOfMonth(1)));
    }
    return dates;
  }

  @Test
  void one_missing_fact_is_asked_for_or_assumed_exactly_if_its_answer_changes_the_level() {
    var questions = new ArrayList<>(ShippedBook.RULEBOOK.questionnaire().questions());
    for (int i = 0; i < PEOPLE; i++) {
      var facts = Anybody.known(random, DAY);
      var question = questions.get(random.nextInt(questions.size()));
      var route = anyRoute();
      var finding = find(route, without(facts, question));
      var levels = EnumSet.noneOf(Level.class);
      for (var answer : answers(question)) {
        levels.add(find(route, facts.with(question.fact(), new Answer.Known(answer))).level());
      }
      var told = new ArrayList<>(finding.missing());
      told.addAll(finding.assumed());
      if (finding.missing().isEmpty()) {
        levels.add(finding.level());
      } else {
        assertThat(finding.levels()).containsAll(levels);
      }
      assertThat(told)
          .as("%s without %s: %s", route.code(), question.fact(), levels)
          .isEqualTo(levels.size() > 1 ? List.of(question.fact()) : List.of());
    }
  }

  @Test
  void a_level_that_is_settled_stays_whatever_all_other_facts_are_than_those_it_assumes() {
    int settled = 0;
    for (int i = 0; i < PEOPLE; i++) {
      var partial = partial(Anybody.known(random, DAY));
      var route = anyRoute();
      var finding = find(route, partial);
      for (int completion = 0; completion < 20; completion++) {
        var completed = completed(partial, finding);
        assertThat(find(route, completed).level())
            .as("%s: %s, then %s", route.code(), partial, completed)
            .isIn(finding.levels());
      }
      settled += finding.missing().isEmpty() ? 1 : 0;
    }
    assertThat(settled).isGreaterThan(PEOPLE / 10);
  }

  @Test
  void an_event_that_a_settled_level_does_not_assume_does_not_change_it() {
    for (int i = 0; i < PEOPLE; i++) {
      var partial = partial(Anybody.known(random, DAY));
      var other = Anybody.known(random, DAY);
      var route = anyRoute();
      var finding = find(route, partial);
      for (var question : ShippedBook.RULEBOOK.questionnaire().questions()) {
        if (finding.missing().isEmpty()
            && isUnknown(partial, question)
            && isEvent(question)
            && !finding.assumed().contains(question.fact())) {
          var told = partial.with(question.fact(), other.answer(question.fact()));
          assertThat(find(route, told).levels())
              .as("%s without %s: %s", route.code(), question.fact(), partial)
              .isEqualTo(finding.levels());
        }
      }
    }
  }

  @Test
  void a_fact_that_is_not_said_to_be_missing_does_not_change_the_level() {
    for (int i = 0; i < PEOPLE; i++) {
      var partial = partial(Anybody.known(random, DAY));
      var route = anyRoute();
      var finding = find(route, partial);
      var completed = completed(partial, finding);
      for (var question : ShippedBook.RULEBOOK.questionnaire().questions()) {
        if (!finding.missing().contains(question.fact()) && isUnknown(partial, question)) {
          completed = completed.with(question.fact(), Answer.UNKNOWN);
        }
      }
      assertThat(find(route, completed).missing())
          .as("%s, asked for %s", route.code(), finding.missing())
          .isEmpty();
    }
  }

  @Test
  void every_fact_that_is_missing_or_assumed_is_asked_for_and_what_is_missing_first() {
    for (int i = 0; i < PEOPLE / 10; i++) {
      var advice = ShippedBook.RULEBOOK.advise(partial(Anybody.known(random, DAY)), DAY);
      var missing = named(advice, Finding::missing);
      var assumed = named(advice, Finding::assumed);
      assumed.removeAll(missing);
      var asked = advice.nextQuestions();

      assertThat(asked.subList(0, missing.size()))
          .allMatch(open -> !open.isAssumed() && missing.contains(open.question().fact()));
      assertThat(asked.subList(missing.size(), asked.size()))
          .hasSize(assumed.size())
          .allMatch(open -> open.isAssumed() && assumed.contains(open.question().fact()));
    }
  }

  private static Set<FactCode> named(Advice advice, Function<Finding, List<FactCode>> part) {
    return advice.findings().stream()
        .flatMap(finding -> part.apply(finding).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What is not given of an event counts as not happened: it is assumed, not asked for. */
  private static boolean isEvent(Question question) {
    return ShippedBook.RULEBOOK.versions().stream()
        .flatMap(version -> version.content().decisions().stream())
        .filter(Decision.Formula.class::isInstance)
        .flatMap(formula -> ((Decision.Formula) formula).event().stream())
        .anyMatch(event -> event.equals(question.fact().value()));
  }

  private static boolean isUnknown(Facts facts, Question question) {
    return facts.answer(question.fact()).equals(Answer.UNKNOWN);
  }

  /** Up to twelve facts are taken away. */
  private Facts partial(Facts facts) {
    var questions = ShippedBook.RULEBOOK.questionnaire().questions();
    var partial = facts;
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      partial = without(partial, questions.get(random.nextInt(questions.size())));
    }
    return partial;
  }

  /**
   * Everything gets an answer but what the finding assumes. An open one assumes all events: it asks
   * first for what decides in any case.
   */
  private Facts completed(Facts partial, Finding finding) {
    var other = Anybody.known(random, DAY);
    var completed = partial;
    for (var question : ShippedBook.RULEBOOK.questionnaire().questions()) {
      if (isUnknown(partial, question) && !isAssumed(question, finding)) {
        completed = completed.with(question.fact(), other.answer(question.fact()));
      }
    }
    return completed;
  }

  private static boolean isAssumed(Question question, Finding finding) {
    return finding.missing().isEmpty()
        ? finding.assumed().contains(question.fact())
        : isEvent(question) && !finding.missing().contains(question.fact());
  }
}
