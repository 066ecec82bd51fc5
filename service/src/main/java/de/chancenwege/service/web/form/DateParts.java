package de.chancenwege.service.web.form;

import java.time.LocalDate;

/**
 * A date as it was typed into three fields.
 *
 * @param day what stands in the first field
 * @param month what stands in the second field
 * @param year what stands in the third field
 */
public record DateParts(String day, String month, String year) {

  /** The date in three fields. */
  static DateParts of(LocalDate date) {
    return new DateParts(
        String.valueOf(date.getDayOfMonth()),
        String.valueOf(date.getMonthValue()),
        String.valueOf(date.getYear()));
  }

  boolean isBlank() {
    return (day + month + year).isEmpty();
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
