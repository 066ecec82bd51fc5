package de.chancenwege.service.web.guided;

import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.guided.trail.Trail;

/**
 * Where the pages of a case are, below its address. They have numbers: names would tell of facts.
 */
final class Places {

  static final String CHECK = "/angaben";
  static final String RESULT = "/ergebnis";

  /** The day can be changed although nobody asked for it. */
  static final String DAY = "tag";

  private static final String CHANGE = "/aendern/";
  private static final int PAGES_AT_A_TIME = 12;

  private Places() {}

  /** A page of the trail, by its number from 1. */
  static String page(int number) {
    return "/" + number;
  }

  /** Where one answer is changed, by its number from 1. */
  static String change(int number) {
    return CHANGE + number;
  }

  static String changeOfDay() {
    return CHANGE + DAY;
  }

  /** The next page; after so many of them the answers so far, for few have time for all. */
  static String onwards(Trail trail) {
    return trail
        .waiting()
        .filter(page -> page == 1 || page % PAGES_AT_A_TIME != 1)
        .map(Places::page)
        .orElse(CHECK);
  }

  /** Where the question of a fact stands. */
  static String of(String fact, Trail trail, boolean changing) {
    if (fact.equals(CaseReading.DAY.fact().value())) {
      return changeOfDay();
    }
    return changing ? change(trail.position(fact)) : page(trail.pageOf(fact));
  }
}
