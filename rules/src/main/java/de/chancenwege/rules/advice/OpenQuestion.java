package de.chancenwege.rules.advice;

import de.chancenwege.rules.facts.Question;
import java.util.List;

/**
 * A question whose answer decides.
 *
 * @param question the question
 * @param decides the routes whose level depends on it
 * @param isAssumed whether no route waits for it: their levels are settled as if it had not
 *     happened
 */
public record OpenQuestion(Question question, List<RouteCode> decides, boolean isAssumed) {
  public OpenQuestion {
    decides = List.copyOf(decides);
  }
}
