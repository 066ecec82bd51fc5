package de.chancenwege.rules.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answers given for one case. A fact that is not contained is unknown.
 *
 * @param answers all given answers as they came, the unknown ones included
 */
public record Facts(Map<FactCode, Answer> answers) {

  public Facts {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** The answer to the fact; unknown when it was not given. */
  public Answer answer(FactCode fact) {
    return answers.getOrDefault(fact, Answer.UNKNOWN);
  }

  /** These facts with one answer replaced. */
  public Facts with(FactCode fact, Answer answer) {
    var copy = new LinkedHashMap<>(answers);
    copy.put(fact, answer);
    return new Facts(copy);
  }

  /** These facts but some. */
  Facts without(Collection<FactCode> some) {
    var copy = new LinkedHashMap<>(answers);
    copy.keySet().removeAll(some);
    return new Facts(copy);
  }

  /** Never shows a value: facts about a person do not belong into logs. */
  @Override
  public String toString() {
    return "Facts[" + answers.size() + "]";
  }
}
