package de.chancenwege.rules.table;

/**
 * Something wrong with a rule file, told to the person who wrote it.
 *
 * @param file path of the file
 * @param row id of the row, empty when the whole file or table is meant
 * @param column heading of the column or name of the table, empty when not one column is meant
 * @param message what is wrong, in German
 * @param remedy what to do, in German
 */
public record Issue(String file, String row, String column, String message, String remedy) {

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
