package de.chancenwege.rules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an answer has to go together with. It never refuses an answer: documents have errors, and
 * the case worker decides which of two answers is wrong.
 *
 * @param notBefore facts with dates that the answer, a date too, cannot be before
 * @param happened whether the answer tells what has happened, so cannot be after the day asked for
 * @param premise what another answer must be
 */
public record Coherence(List<FactCode> notBefore, boolean happened, Optional<Premise> premise) {

  /** Goes together with everything. */
  public static final Coherence ANY = new Coherence(List.of(), false, Optional.empty());

  public Coherence {
    notBefore = List.copyOf(notBefore);
  }

  /** What the answer to this question does not go together with. */
  Stream<Contradiction> contradictions(FactCode fact, Facts facts, LocalDate asOf) {
    return facts
        .answer(fact)
        .fold(value -> contradictions(fact, value, facts, asOf), Stream::<Contradiction>empty);
  }

  private Stream<Contradiction> contradictions(
      FactCode fact, Object value, Facts facts, LocalDate asOf) {
    var earlier =
        notBefore.stream()
            .filter(other -> isBefore(value, facts.answer(other)))
            .map(other -> Contradiction.before(fact, other));
    var later =
        happened && value instanceof LocalDate day && day.isAfter(asOf)
            ? Stream.of(Contradiction.later(fact))
            : Stream.<Contradiction>empty();
    var together =
        premise.stream()
            .filter(other -> !value.equals(false) && other.isBroken(facts))
            .map(other -> Contradiction.together(fact, other.fact()));
    return Stream.of(earlier, later, together).flatMap(found -> found);
  }

  private static boolean isBefore(Object value, Answer other) {
    return value instanceof LocalDate day
        && other.fold(start -> start instanceof LocalDate from && day.isBefore(from), () -> false);
  }
}
