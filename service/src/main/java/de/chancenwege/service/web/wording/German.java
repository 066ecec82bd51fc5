package de.chancenwege.service.web.wording;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How dates and lists are written in German. */
public final class German {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm:ss 'Uhr'", Locale.GERMANY);

  /** A day as files write it; not within an address or a longer number. */
  private static final Pattern WRITTEN_DAY =
      Pattern.compile("(?<![\\w/-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\w/-])");

  private static final Pattern AFTER_SIGN = Pattern.compile("(?<=\u00a7) ");

  private German() {}

  /** E.g. {@code 23.11.2026}. */
  public static String date(LocalDate day) {
    return DAY.format(day);
  }

  /** E.g. {@code 23.11.2026, 09:32:12 Uhr}, in the time of the place. */
  public static String moment(ZonedDateTime at) {
    return MOMENT.format(at);
  }

  /** A text with its days as people write them. */
  public static String dates(String text) {
    return WRITTEN_DAY.matcher(text).replaceAll("$3.$2.$1");
  }

  /** E.g. {@code 1.234.567}. */
  public static String number(long number) {
    return String.format(Locale.GERMANY, "%,d", number);
  }

  /** E.g. {@code a, b und c}. */
  public static String list(List<String> words) {
    return joined(words, " und ");
  }

  /** E.g. {@code a, b oder c}. */
  public static String alternatives(List<String> words) {
    return joined(words, " oder ");
  }

  /**
   * Norms one after the other. A line never ends with the sign of a paragraph; only here, for who
   * takes a norm from the API may want to look it up as it is written.
   */
  public static String norms(List<String> norms) {
    return AFTER_SIGN.matcher(String.join("; ", norms)).replaceAll("\u00a0");
  }

  private static String joined(List<String> words, String last) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    var end = words.size() - 1;
    return String.join(", ", words.subList(0, end)) + last + words.get(end);
  }
}
