package de.chancenwege.rules.advice;

import de.chancenwege.rules.facts.Question;
import java.util.List;

/**
 * A question whose answer decides.
 *
 * @param question the question
 * @param decides the routes whose level depends on it
 */
public record OpenQuestion(Question question, List<RouteCode> decides) {
  public OpenQuestion {
    decides = List.copyOf(decides);
  }
}
