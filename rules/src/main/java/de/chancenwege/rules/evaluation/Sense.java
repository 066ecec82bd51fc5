package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.facts.Premise;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells whether answers make sense together: nothing is suggested that contradicts itself, and
 * nothing is asked that cannot be answered.
 */
final class Sense {

  private final WorkingMemory memory;
  private final List<Condition> conditions;
  private final Map<Integer, Condition> byFact;

  Sense(WorkingMemory memory, Questionnaire questionnaire) {
    this.memory = memory;
    var slots = memory.law().slots();
    this.conditions =
        IntStream.range(0, slots.facts().size())
            .boxed()
            .flatMap(
                fact ->
                    questionnaire.find(slots.facts().get(fact)).stream()
                        .flatMap(question -> question.coherence().premise().stream())
                        .map(
                            premise ->
                                new Condition(fact, slots.of(premise.fact().value()), premise)))
            .toList();
    this.byFact =
        conditions.stream().collect(Collectors.toMap(Condition::fact, Function.identity()));
  }

  /** A fact that makes sense only with some answers to another one. */
  private record Condition(int fact, int other, Premise premise) {}

  /** Whether a fact makes sense only with another one, or another one only with it. */
  boolean isAbout(int fact) {
    return conditions.stream()
        .anyMatch(condition -> condition.fact() == fact || condition.other() == fact);
  }

  /** Whether it is known that the question for a fact makes no sense for the case. */
  boolean isIdle(int fact) {
    var condition = byFact.get(fact);
    return condition != null && isBroken(condition);
  }

  /**
   * Takes the facts out of a set that it makes no sense to ask for.
   *
   * @param alone whether nothing else is told that keeps a level open; then some fact stays
   */
  void purge(long[] facts, boolean alone) {
    var sensible = facts.clone();
    for (var condition : conditions) {
      if (RowSet.contains(sensible, condition.fact()) && isBroken(condition)) {
        RowSet.remove(sensible, condition.fact());
      }
    }
    if (!alone || !RowSet.isEmpty(sensible)) {
      System.arraycopy(sensible, 0, facts, 0, facts.length);
    }
  }

  /** Whether one of the changed facts contradicts another answer. */
  boolean isBroken(BitSet changed) {
    return conditions.stream().anyMatch(condition -> isBroken(condition, changed));
  }

  /** The facts that would have to change too, so that the changed ones make sense. */
  BitSet tied(BitSet changed) {
    var tied = new BitSet();
    for (var condition : conditions) {
      if (isBroken(condition, changed)) {
        tied.set(condition.fact());
        tied.set(condition.other());
      }
    }
    tied.andNot(changed);
    return tied;
  }

  private boolean isBroken(Condition condition, BitSet changed) {
    return (changed.get(condition.fact()) || changed.get(condition.other()))
        && memory.isKnown(condition.fact())
        && !memory.value(condition.fact()).equals(false)
        && isBroken(condition);
  }

  private boolean isBroken(Condition condition) {
    return memory.isKnown(condition.other())
        && condition.premise().isBrokenBy(memory.value(condition.other()));
  }
}
