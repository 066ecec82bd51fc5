package de.chancenwege.rules.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answers given for one case. A fact that is not contained is unknown.
 *
 * @param answers all given answers in the order of their codes, the unknown ones included
 */
public record Facts(Map<FactCode, Answer> answers) {

  /** Puts the answers into the order of their codes. */
  public Facts {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(answers)));
  }

  /** The answer to the fact; unknown when it was not given. */
  public Answer answer(FactCode fact) {
    return answers.getOrDefault(fact, Answer.UNKNOWN);
  }

  /** These facts with one answer replaced. */
  public Facts with(FactCode fact, Answer answer) {
    var copy = new HashMap<>(answers);
    copy.put(fact, answer);
    return new Facts(copy);
  }

  /** These facts but some. */
  Facts without(Collection<FactCode> some) {
    var copy = new HashMap<>(answers);
    copy.keySet().removeAll(some);
    return new Facts(copy);
  }

  /** Never shows a value: facts about a person do not belong into logs. */
  @Override
  public String toString() {
    return "Facts[" + answers.size() + "]";
  }
}
