package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Other answers to a question, one of each kind that the tables tell apart. */
final class Alternatives {

  /** What can still happen happens today or in the next months; the past stays as it was. */
  private static final List<Integer> MONTHS_AHEAD = List.of(0, 1, 6, 12);

  private final Question question;
  private final Domain domain;
  private final @Nullable Object now;
  private final Predicate<Object> isWithinReach;

  private Alternatives(
      Question question, Domain domain, @Nullable Object now, Predicate<Object> isWithinReach) {
    this.question = question;
    this.domain = domain;
    this.now = now;
    this.isWithinReach = isWithinReach;
  }

  /**
   * The other answers.
   *
   * @param now the answer of today; {@code null} if there is none
   * @param isWithinReach whether an answer can be had
   */
  static List<Object> of(
      Question question,
      Domain domain,
      @Nullable Object now,
      LocalDate day,
      Predicate<Object> isWithinReach) {
    if (!question.isChangeable() || (now instanceof LocalDate past && !past.isAfter(day))) {
      return List.of();
    }
    return new Alternatives(question, domain, now, isWithinReach).from(day);
  }

  private List<Object> from(LocalDate day) {
    var answers =
        switch (question.type()) {
          case BOOL -> Stream.<Object>of(true, false);
          case CODE, ENUM, COUNTRY -> firstOfEachClass();
          case INT, DECIMAL -> nearest();
          case DATE -> monthsAhead().stream().<Object>map(day::plusMonths);
          case TEXT -> Stream.empty();
        };
    return answers
        .filter(answer -> !answer.equals(now) && isWithinReach.test(answer))
        .filter(answer -> question.mayBecome(now, answer))
        .toList();
  }

  /** What has happened once it is told of cannot be told of for a later day. */
  private List<Integer> monthsAhead() {
    return question.coherence().happened() ? List.of(0) : MONTHS_AHEAD;
  }

  private Stream<Object> firstOfEachClass() {
    var classes = new ArrayList<Integer>();
    if (now != null) {
      classes.add(domain.code(now));
    }
    var answers = new ArrayList<Object>();
    for (var answer : question.allowed()) {
      if (!classes.contains(domain.code(answer)) && isWithinReach.test(answer)) {
        classes.add(domain.code(answer));
        answers.add(answer);
      }
    }
    return answers.stream();
  }

  /** Of each class of numbers the one that is nearest to that of today. */
  private Stream<Object> nearest() {
    var today = now instanceof BigDecimal number ? number : BigDecimal.ZERO;
    return IntStream.range(0, domain.size())
        .filter(code -> now == null || code != domain.code(today))
        .boxed()
        .flatMap(code -> domain.examples(code).stream())
        .map(example -> rounded((BigDecimal) example, today))
        .filter(number -> number.signum() > 0)
        .sorted(Comparator.comparing(number -> number.subtract(today).abs()))
        .filter(new Once()::isNew)
        .map(Object.class::cast);
  }

  /** People have no millionth of a euro. */
  private BigDecimal rounded(BigDecimal number, BigDecimal today) {
    int digits = question.type() == FactType.INT ? 0 : 2;
    var mode = number.compareTo(today) > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
    return number.setScale(digits, mode);
  }

  /** Lets the first number of each class pass. */
  private final class Once {
    private final List<Integer> seen = new ArrayList<>();

    boolean isNew(BigDecimal number) {
      int code = domain.code(number);
      boolean isNew = !seen.contains(code);
      seen.add(code);
      return isNew;
    }
  }
}
