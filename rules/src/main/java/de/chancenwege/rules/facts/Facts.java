package de.chancenwege.rules.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers given for one case. A fact that is not contained is unknown.
 *
 * @param answers all given answers in the order of their codes, the unknown ones included
 */
public record Facts(SortedMap<FactCode, Answer> answers) {

  public Facts {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  public static Facts of(Map<FactCode, Answer> answers) {
    return new Facts(new TreeMap<>(answers));
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

  /** Never shows a value: facts about a person do not belong into logs. */
  @Override
  public String toString() {
    return "Facts[" + answers.size() + "]";
  }
}
