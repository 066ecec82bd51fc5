package de.chancenwege.rules.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The answers given for one case. A fact that is not contained is unknown. */
public final class Facts {

  private final SortedMap<FactCode, Answer> answers;

  private Facts(Map<FactCode, Answer> answers) {
    this.answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  public static Facts of(Map<FactCode, Answer> answers) {
    return new Facts(answers);
  }

  /** The answer to the fact; unknown when it was not given. */
  public Answer answer(FactCode fact) {
    return answers.getOrDefault(fact, Answer.UNKNOWN);
  }

  /** These facts with one answer replaced. */
  public Facts with(FactCode fact, Answer answer) {
    var copy = new TreeMap<>(answers);
    copy.put(fact, answer);
    return new Facts(copy);
  }

  /** These facts but some. */
  Facts without(Collection<FactCode> some) {
    var copy = new TreeMap<>(answers);
    copy.keySet().removeAll(some);
    return new Facts(copy);
  }

  /** All given answers in the order of their codes, the unknown ones included. */
  public SortedMap<FactCode, Answer> answers() {
    return answers;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && facts.answers.equals(answers);
  }

  @Override
  public int hashCode() {
    return answers.hashCode();
  }

  /** Never shows a value: facts about a person do not belong into logs. */
  @Override
  public String toString() {
    return "Facts[" + answers.size() + "]";
  }
}
