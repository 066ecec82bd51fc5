package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.compiled.CompiledEngines;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.Scope;
import de.chancenwege.rules.evaluation.Turns;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers to try: of everything that the changed tables of two rulebooks tell apart, both ends. For
 * dates and ages that is the day before a bound and the day itself.
 */
final class Answers {

  private static final int MOST_CODES = 12;
  private static final int MOST_DATES = 16;
  private static final int MOST_NUMBERS = 10;

  private final Axes axes;
  private final LocalDate day;
  private final List<Turns> turns;
  private final Facts somebody;

  Answers(Replacement replacement, Axes axes) {
    this.axes = axes;
    this.day = replacement.day();
    this.turns =
        Stream.of(replacement.before(), replacement.after())
            .map(rulebook -> turns(replacement.scope(), rulebook, day))
            .toList();
    this.somebody = somebody(replacement.questions().values());
  }

  private static Turns turns(Scope scope, Rulebook rulebook, LocalDate day) {
    return new Turns(
        rulebook.questionnaire(),
        Dependencies.on(rulebook, day).files(scope.watched(), scope.folders()),
        new CompiledEngines(new NoEngine(), Set.of()),
        scope.watched());
  }

  /** Somebody of whom everything is known, so that bounds between two dates are found too. */
  private Facts somebody(Collection<Question> questions) {
    var answers = new HashMap<FactCode, Answer>();
    for (var question : questions) {
      var usual = Usual.values(question, day, axes);
      usual.stream().findFirst().ifPresent(v -> answers.put(question.fact(), new Answer.Known(v)));
    }
    return new Facts(answers);
  }

  /** The answers to a question. */
  Dimension of(Question question) {
    var values =
        switch (question.type()) {
          case BOOL -> List.<@Nullable Object>of(true, false);
          case CODE, ENUM, COUNTRY -> codes(question);
          case DATE -> question.fact().equals(axes.birth()) ? births(question) : dates(question);
          case INT, DECIMAL -> numbers(question);
          case TEXT -> List.<@Nullable Object>of();
        };
    return new Dimension(question.fact(), values);
  }

  private List<@Nullable Object> codes(Question question) {
    if (question.fact().equals(axes.status()) || question.allowed().size() <= MOST_CODES) {
      return new ArrayList<>(question.allowed());
    }
    var named = new LinkedHashSet<Object>();
    known(question).forEach(t -> named.addAll(t.classes(question.fact())));
    named.retainAll(question.allowed());
    return new ArrayList<>(Dimension.spread(named, MOST_CODES));
  }

  /** The bounds, the days before them, and that nothing is told. */
  private List<@Nullable Object> dates(Question question) {
    var nearest =
        Comparator.comparingLong((LocalDate d) -> Math.abs(d.toEpochDay() - day.toEpochDay()));
    var dates = bounds(question).stream().sorted(nearest).limit(MOST_DATES).sorted().toList();
    var values = new ArrayList<@Nullable Object>(dates.isEmpty() ? List.of(day) : dates);
    values.add(null);
    return values;
  }

  private List<@Nullable Object> births(Question question) {
    return new ArrayList<>(Ages.births(bounds(question), day));
  }

  private TreeSet<LocalDate> bounds(Question question) {
    var bounds = new TreeSet<LocalDate>();
    known(question)
        .flatMap(t -> t.days(question.fact(), somebody, day).stream().skip(1))
        .forEach(bound -> bounds.addAll(List.of(bound.minusDays(1), bound)));
    return bounds;
  }

  private List<@Nullable Object> numbers(Question question) {
    int digits = question.type() == FactType.INT ? 0 : 2;
    var numbers = new TreeSet<BigDecimal>();
    known(question)
        .flatMap(t -> t.numbers(question.fact(), somebody, day).stream())
        .forEach(bound -> numbers.addAll(List.of(bound.subtract(BigDecimal.ONE), bound)));
    known(question)
        .flatMap(t -> t.classes(question.fact()).stream())
        .map(BigDecimal.class::cast)
        .forEach(
            number -> {
              numbers.add(number.setScale(digits, RoundingMode.FLOOR));
              numbers.add(number.setScale(digits, RoundingMode.CEILING));
            });
    numbers.removeIf(number -> number.signum() < 0);
    return new ArrayList<>(Dimension.spread(numbers, MOST_NUMBERS));
  }

  /** Those of the rulebooks that ask the question in this way. */
  private Stream<Turns> known(Question question) {
    return turns.stream().filter(t -> t.knows(question));
  }
}
