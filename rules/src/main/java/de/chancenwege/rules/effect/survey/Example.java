package de.chancenwege.rules.effect.survey;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.effect.Shift;
import de.chancenwege.rules.facts.Facts;
import java.util.Optional;

/**
 * Somebody whose answer about a route becomes another one.
 *
 * @param shift how
 * @param facts what is known about that person
 * @param before the answer before; absent if the rulebook does not speak of the route
 * @param after the answer after
 */
public record Example(
    Shift shift, Facts facts, Optional<Finding> before, Optional<Finding> after) {}
