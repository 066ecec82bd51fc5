package de.chancenwege.rules.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What another answer must be, so that a question makes sense: a contract can only be registered if
 * there is one.
 *
 * @param fact the other fact
 * @param answers its answers, as written in the list of questions
 * @param excluded whether it must be none of them, instead of one of them
 */
public record Premise(FactCode fact, List<String> answers, boolean excluded) {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\w+)\\s*(!?)=\\s*(\\w+(\\s*,\\s*\\w+)*)");

  public Premise {
    answers = List.copyOf(answers);
  }

  /**
   * Reads {@code fact=ANSWER, ANSWER} or {@code fact!=ANSWER, ANSWER}.
   *
   * @return nothing if it is not written so
   */
  public static Optional<Premise> parse(String text) {
    var written = WRITTEN.matcher(text.strip());
    return written.matches()
        ? Optional.of(
            new Premise(
                new FactCode(written.group(1)),
                Arrays.asList(written.group(3).split("\\s*,\\s*")),
                !written.group(2).isEmpty()))
        : Optional.empty();
  }

  /** Whether it is known that it does not hold. */
  boolean isBroken(Facts facts) {
    return facts.answer(fact).fold(this::isBrokenBy, () -> false);
  }

  /** Whether this answer to the other question breaks it. */
  public boolean isBrokenBy(Object answer) {
    return answers.contains(answer.toString()) == excluded;
  }
}
