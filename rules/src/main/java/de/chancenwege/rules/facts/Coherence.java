package de.chancenwege.rules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What an answer has to go together with. It never refuses an answer: documents have errors, and
 * the case worker decides which of two answers is wrong.
 *
 * @param notBefore facts with dates that the answer, a date too, cannot be before
 * @param happened whether the answer tells what has happened, so cannot be after the day asked for
 * @param premise what another answer must be
 * @param origin which ways bring the answer
 */
public record Coherence(
    List<FactCode> notBefore, boolean happened, Optional<Premise> premise, Origin origin) {

  /** Goes together with everything. */
  public static final Coherence ANY =
      new Coherence(List.of(), false, Optional.empty(), Origin.NONE);

  public Coherence {
    notBefore = List.copyOf(notBefore);
  }

  /** Tells what the answer to this question does not go together with. */
  void check(FactCode fact, Facts facts, LocalDate asOf, Consumer<Contradiction> found) {
    if (facts.answer(fact) instanceof Answer.Known known) {
      check(fact, known.value(), facts, asOf, found);
    }
  }

  private void check(
      FactCode fact, Object value, Facts facts, LocalDate asOf, Consumer<Contradiction> found) {
    for (var other : notBefore) {
      if (isBefore(value, facts.answer(other))) {
        found.accept(Contradiction.before(fact, other));
      }
    }
    if (happened && value instanceof LocalDate day && day.isAfter(asOf)) {
      found.accept(Contradiction.later(fact));
    }
    if (premise.isPresent() && !value.equals(false) && premise.get().isBroken(facts)) {
      found.accept(Contradiction.together(fact, premise.get().fact()));
    }
  }

  private static boolean isBefore(Object value, Answer other) {
    return value instanceof LocalDate day
        && other.fold(start -> start instanceof LocalDate from && day.isBefore(from), () -> false);
  }
}
