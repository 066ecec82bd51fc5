package de.chancenwege.rules.advice;

import java.time.LocalDate;

/**
 * The law from some day on.
 *
 * @param validFrom first day of the newest table version in force
 * @param checkedOn the oldest day on which one of the tables was checked against the law
 */
public record LawInForce(LocalDate validFrom, LocalDate checkedOn) {}
