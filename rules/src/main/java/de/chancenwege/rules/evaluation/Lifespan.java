package de.chancenwege.rules.evaluation;

/** How long what was found stays valid; by ordinal, because it is looked up for every value. */
enum Lifespan {
  /** It is told, not found. */
  GIVEN,
  /** Until another case begins. */
  CASE,
  /** Until another day is looked at. */
  DAY,
  /** Until another route is looked at. */
  ROUTE
}
