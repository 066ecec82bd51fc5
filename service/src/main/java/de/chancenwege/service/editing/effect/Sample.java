package de.chancenwege.service.editing.effect;

import de.chancenwege.rules.effect.people.Axes;

/**
 * Whom effects ask about.
 *
 * @param axes the facts by which effects are told
 * @param people about how many people at most
 */
record Sample(Axes axes, int people) {

  /** How many of them are chosen by system; the others are like people of the cases. */
  int invented() {
    return people * 2 / 3;
  }
}
