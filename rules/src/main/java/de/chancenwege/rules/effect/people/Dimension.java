package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers to one question that are tried.
 *
 * @param fact the fact
 * @param values the answers, {@code null} for none
 */
record Dimension(FactCode fact, List<@Nullable Object> values) {

  int size() {
    return values.size();
  }

  /** One of the answers, which is none that is open. */
  Object known(int number) {
    return Objects.requireNonNull(values.get(number));
  }

  /** One of the answers; an open question where it is none. */
  Answer answer(int number) {
    return Optional.ofNullable(values.get(number))
        .<Answer>map(Answer.Known::new)
        .orElse(Answer.UNKNOWN);
  }

  List<Answer> answers() {
    return IntStream.range(0, size()).mapToObj(this::answer).toList();
  }

  /** At most so many of the values, spread over all of them, with the first and the last. */
  static <T> List<T> spread(Collection<T> values, int most) {
    var all = List.copyOf(values);
    if (all.size() <= most) {
      return all;
    }
    var some = new ArrayList<T>();
    for (int i = 0; i < most; i++) {
      some.add(all.get((int) ((long) i * (all.size() - 1) / (most - 1))));
    }
    return some;
  }
}
