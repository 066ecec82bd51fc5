package de.chancenwege.service.advice.desk;

import java.time.LocalDate;

/**
 * A question about a time that can be answered.
 *
 * @param query the case on the first day
 * @param until the last day
 */
public record TimelineQuery(AdviceQuery query, LocalDate until) {
  private static final int MONTHS = 36;

  /** The next 36 months. */
  public static TimelineQuery ahead(AdviceQuery query) {
    return new TimelineQuery(query, query.asOf().plusMonths(MONTHS));
  }
}
