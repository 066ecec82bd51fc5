package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;

/** Another answer to one question. */
record Other(FactCode fact, Answer answer) {

  /** Somebody who answers so, and to everything else like this person. */
  Facts of(Facts person) {
    return person.with(fact, answer);
  }
}
