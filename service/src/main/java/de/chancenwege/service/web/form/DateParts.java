package de.chancenwege.service.web.form;

import java.time.LocalDate;
import java.util.Map;

/**
 * A date as it was typed into three fields.
 *
 * @param day what stands in the first field
 * @param month what stands in the second field
 * @param year what stands in the third field
 */
public record DateParts(String day, String month, String year) {

  static final String DAY = ".tag";
  static final String MONTH = ".monat";
  static final String YEAR = ".jahr";

  /** The date in three fields. */
  public static DateParts of(LocalDate date) {
    return new DateParts(
        String.valueOf(date.getDayOfMonth()),
        String.valueOf(date.getMonthValue()),
        String.valueOf(date.getYear()));
  }

  /** Whether nothing was typed into any of the fields. */
  public boolean isBlank() {
    return (day + month + year).isEmpty();
  }

  /** What stands in the three fields of that question, by their names. */
  public Map<String, String> fields(String name) {
    return Map.of(name + DAY, day, name + MONTH, month, name + YEAR, year);
  }

  /** As yyyy-MM-dd if it is made of the right digits; else a text that no one takes for a date. */
  String text() {
    if (isBlank()) {
      return "";
    }
    return year + '-' + twoDigits(month) + '-' + twoDigits(day);
  }

  private static String twoDigits(String part) {
    return part.length() == 1 ? '0' + part : part;
  }
}
