package de.chancenwege.service.web.guided;

import de.chancenwege.service.web.guided.trail.CaseKey;
import de.chancenwege.service.web.guided.trail.Entry;
import de.chancenwege.service.web.guided.trail.Trail;
import java.util.List;

/**
 * Where somebody is: at a page of the trail, or at one answer that is changed.
 *
 * @param asked the questions
 * @param back address of the page before
 * @param changing whether the way leads back to the check of all answers
 */
record Spot(List<Entry> asked, String back, boolean changing) {
  Spot {
    asked = List.copyOf(asked);
  }

  /** A page of the trail, from 1. */
  static Spot page(CaseKey key, Trail trail, int number) {
    var back = number == 1 ? "/" : key.address() + Places.page(number - 1);
    return new Spot(trail.pages().get(number - 1), back, false);
  }

  /** One answer alone. */
  static Spot change(CaseKey key, Entry entry) {
    return new Spot(List.of(entry), key.address() + Places.CHECK, true);
  }

  List<String> facts() {
    return asked.stream().map(Entry::fact).toList();
  }

  /** Whether these questions are asked for the first time. */
  boolean isNew() {
    return !changing && asked.stream().noneMatch(Entry::isAnswered);
  }
}
