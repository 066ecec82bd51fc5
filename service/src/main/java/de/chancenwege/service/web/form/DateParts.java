package de.chancenwege.service.web.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

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

  private static final int FIRST_OLD = 70;
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(\\d{1,2})[. /-]+(\\d{1,2})[. /-]+(\\d{2,4})|(\\d{2})(\\d{2})(\\d{4}|\\d{2})");

  /**
   * What was typed; a whole date in the first field counts as if it stood in three. A year of two
   * digits is one from {@value #FIRST_OLD} of the last century on, or one of this century.
   */
  static DateParts of(String day, String month, String year) {
    var whole = WHOLE.matcher(day);
    if (!(month + year).isEmpty() || !whole.matches()) {
      return new DateParts(day, month, fourDigits(year));
    }
    int first = whole.group(1) == null ? 4 : 1;
    return new DateParts(
        whole.group(first), whole.group(first + 1), fourDigits(whole.group(first + 2)));
  }

  private static String fourDigits(String year) {
    return TWO_DIGITS.matcher(year).matches()
        ? (Integer.parseInt(year) < FIRST_OLD ? "20" : "19") + year
        : year;
  }

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
  public String text() {
    if (isBlank()) {
      return "";
    }
    return year + '-' + twoDigits(month) + '-' + twoDigits(day);
  }

  private static String twoDigits(String part) {
    return part.length() == 1 ? '0' + part : part;
  }
}
