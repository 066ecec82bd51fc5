package de.chancenwege.rules.advice;

import java.time.LocalDate;

/**
 * Address of a row.
 *
 * @param table folder of the table, e.g. {@code arbeit/gestattung}
 * @param validFrom first day in force of the version
 * @param row id of the row
 */
public record RowRef(String table, LocalDate validFrom, String row) {
  @Override
  public String toString() {
    return table + "/" + validFrom + " " + row;
  }
}
