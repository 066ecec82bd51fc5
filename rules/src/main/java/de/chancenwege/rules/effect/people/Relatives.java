package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.facts.Facts;
import java.util.List;

/** People of whom much is known, and each of them with one answer that is another. */
final class Relatives {
  private final List<Facts> people;
  private final List<Other> others;

  /**
   * Relatives of some people.
   *
   * @param varied what is answered otherwise; the first are tried first
   * @param limit how many there may be; the people themselves are always among them
   */
  Relatives(List<Facts> people, List<Dimension> varied, int limit) {
    this.people = List.copyOf(people);
    int each = people.isEmpty() ? 0 : Math.max(0, limit / people.size() - 1);
    this.others =
        varied.stream()
            .flatMap(
                dimension ->
                    dimension.answers().stream().map(answer -> new Other(dimension.fact(), answer)))
            .limit(each)
            .toList();
  }

  int size() {
    return people.size() * (1 + others.size());
  }

  /** What is known about one of them: first come the people themselves. */
  Facts facts(int number) {
    var person = people.get(number % people.size());
    if (number < people.size()) {
      return person;
    }
    return others.get(number / people.size() - 1).of(person);
  }
}
