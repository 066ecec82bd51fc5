package de.chancenwege.service.editing.effect;

import de.chancenwege.rules.effect.people.Axes;

/**
 * Whom effects ask about.
 *
 * @param axes the facts by which effects are told
 * @param people about how many invented people at most
 */
record Sample(Axes axes, int people) {}
