package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * People some of whose answers are others by chance: a change may matter to those alone whom
 * nothing else in the tables would bring together.
 */
final class Mixture {

  /** Which share of the answers are others, of one person after the other. */
  private static final double[] SHARES = {0.1, 0.3, 1};

  private final Map<FactCode, List<Answer>> answers = new LinkedHashMap<>();

  /**
   * A mixture.
   *
   * @param questions what may be answered otherwise; status and birth are not
   */
  Mixture(Collection<Question> questions, LocalDate day, Axes axes) {
    for (var question : questions) {
      var usual = Usual.answers(question, day, axes);
      if (!usual.isEmpty() && !axes.has(question.fact())) {
        answers.put(question.fact(), usual);
      }
    }
  }

  /** Somebody who is in part like this person: the same for the same seed. */
  Facts of(Facts person, long seed) {
    var chance = new SplittableRandom(seed);
    double share = SHARES[chance.nextInt(SHARES.length)];
    var mixed = new HashMap<>(person.answers());
    answers.forEach(
        (fact, some) -> {
          if (chance.nextDouble() < share) {
            mixed.put(fact, some.get(chance.nextInt(some.size())));
          }
        });
    return new Facts(mixed);
  }
}
