package de.chancenwege.service.web.editing.effect;

import de.chancenwege.service.web.wording.German;

/**
 * A part of the answers that change.
 *
 * @param name which part
 * @param help what that means, may be empty
 * @param number how many answers
 */
public record Portion(String name, String help, String number) {

  static Portion of(String name, long number) {
    return new Portion(name, "", German.number(number));
  }
}
