package de.chancenwege.rules.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something wrong with a rule file, told to the person who wrote it.
 *
 * @param file path of the file
 * @param row id of the row, empty when the whole file or table is meant
 * @param column heading of the column or name of the table, empty when not one column is meant
 * @param message what is wrong, in German
 * @param remedy what to do, in German
 * @param example a person for whom it shows: conditions as in cells, by the name of the fact; empty
 *     if it shows for nobody in particular
 * @param nearest the row that comes nearest to that person; only of people to whom no row applies
 */
public record Issue(
    String file,
    String row,
    String column,
    String message,
    String remedy,
    Map<String, String> example,
    Optional<Nearest> nearest) {
  public Issue {
    example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
  }

  /** An issue without an example. */
  public Issue(String file, String row, String column, String message, String remedy) {
    this(file, row, column, message, remedy, Map.of(), Optional.empty());
  }

  /** The same, with a person for whom it shows. */
  public Issue seenBy(Map<String, String> person) {
    return new Issue(file, row, column, message, remedy, person, nearest);
  }

  /** The same, with the row that comes nearest to that person. */
  public Issue near(Optional<Nearest> found) {
    return new Issue(file, row, column, message, remedy, example, found);
  }

  /** An issue with the whole file. */
  public static Issue ofFile(String file, String message, String remedy) {
    return new Issue(file, "", "", message, remedy);
  }

  @Override
  public String toString() {
    var place = new StringBuilder(file);
    if (!row.isEmpty()) {
      place.append(", Zeile ").append(row);
    }
    if (!column.isEmpty()) {
      place.append(", Spalte ").append(column);
    }
    return place.append(": ").append(message).append(' ').append(remedy).toString();
  }
}
