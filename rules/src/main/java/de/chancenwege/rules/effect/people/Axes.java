package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.facts.FactCode;

/**
 * The facts by which effects are told; the machinery knows no fact by itself.
 *
 * @param status a fact with a closed list of answers, each of which is asked for
 * @param birth the date of birth
 */
public record Axes(FactCode status, FactCode birth) {

  boolean has(FactCode fact) {
    return fact.equals(status) || fact.equals(birth);
  }
}
