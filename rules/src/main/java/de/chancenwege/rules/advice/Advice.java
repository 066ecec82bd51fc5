package de.chancenwege.rules.advice;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer to one case on one day. Same rulebook, facts and day give the same advice for ever.
 *
 * @param asOf the day the answer is for
 * @param validFrom first day of the newest table version in force on that day
 * @param checkedOn the oldest day on which one of the tables was checked against the law
 * @param findings one per route, in the order of the catalogue
 * @param nextQuestions what to ask next, the most deciding first
 */
public record Advice(
    LocalDate asOf,
    LocalDate validFrom,
    LocalDate checkedOn,
    List<Finding> findings,
    List<OpenQuestion> nextQuestions) {
  public Advice {
    findings = List.copyOf(findings);
    nextQuestions = List.copyOf(nextQuestions);
  }
}
