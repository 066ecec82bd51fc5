package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A few answers to any question, whatever the tables ask: the usual one first. */
final class Usual {

  private static final int MOST_CODES = 8;
  private static final List<Integer> MONTHS = List.of(-30, -100, -60, -14, -5, -1, 2);
  private static final List<Integer> AGES = List.of(20, 17, 24, 28);
  private static final List<Integer> NUMBERS = List.of(12, 0, 40, 700);

  private Usual() {}

  /** The same as answers; what has a date need not have happened. */
  static List<Answer> answers(Question question, LocalDate day, Axes axes) {
    var known = values(question, day, axes).stream().<Answer>map(Answer.Known::new);
    return (question.type() == FactType.DATE
            ? Stream.concat(known, Stream.of(Answer.UNKNOWN))
            : known)
        .toList();
  }

  static List<Object> values(Question question, LocalDate day, Axes axes) {
    return switch (question.type()) {
      case BOOL -> List.of(false, true);
      case CODE, ENUM, COUNTRY -> List.copyOf(Dimension.spread(question.allowed(), MOST_CODES));
      case DATE -> dates(question, day, axes).toList();
      case INT, DECIMAL -> NUMBERS.stream().<Object>map(BigDecimal::valueOf).toList();
      case TEXT -> List.of();
    };
  }

  private static Stream<Object> dates(Question question, LocalDate day, Axes axes) {
    return question.fact().equals(axes.birth())
        ? AGES.stream().map(age -> day.minusYears(age).minusMonths(1))
        : MONTHS.stream().map(day::plusMonths);
  }
}
