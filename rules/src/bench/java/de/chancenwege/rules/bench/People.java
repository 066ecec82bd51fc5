package de.chancenwege.rules.bench;

import de.chancenwege.rules.Rulebook;
import java.util.List;

/** The invented people, one after the other, without end. */
final class People {
  private final List<Person> everybody;
  private int next;

  People(Rulebook rulebook) {
    this.everybody = Person.everybody(rulebook);
  }

  Person next() {
    next = (next + 1) % everybody.size();
    return everybody.get(next);
  }

  List<Person> everybody() {
    return everybody;
  }
}
