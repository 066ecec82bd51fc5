package de.chancenwege.service.web.editing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A day in three fields, as people write days.
 *
 * @param day what was typed as day
 * @param month as month
 * @param year as year
 */
public record TypedDay(String day, String month, String year) {
  /** Nothing was typed. */
  public static final TypedDay NONE = new TypedDay("", "", "");

  private static final String FIGURES = "\\d{1,2}\\.\\d{1,2}\\.\\d+";
  private static final String YEAR = "(19|20|21)\\d{2}";

  /** What was typed into a form. */
  public static TypedDay of(Map<String, List<String>> form) {
    return new TypedDay(
        Forms.first(form, "tag"), Forms.first(form, "monat"), Forms.first(form, "jahr"));
  }

  /** A day that is known. */
  public static TypedDay of(LocalDate known) {
    return new TypedDay(
        String.valueOf(known.getDayOfMonth()),
        String.valueOf(known.getMonthValue()),
        String.valueOf(known.getYear()));
  }

  /** Last part of the key of a text that says what is wrong if there is no such day. */
  public String fault() {
    if (!isWhole()) {
      return "tag";
    }
    return year.matches(YEAR) ? "kein-tag" : "jahr";
  }

  private boolean isWhole() {
    return String.join(".", day, month, year).matches(FIGURES);
  }

  /** The day, if there is such. */
  public Optional<LocalDate> date() {
    try {
      return isWhole() && year.matches(YEAR)
          ? Optional.of(
              LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
