package de.chancenwege.service.advice.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of iCalendar: escaped, folded after 75 bytes, each ended by CR and LF. */
final class ContentLines {
  private static final int MOST_BYTES = 75;

  private final StringBuilder text = new StringBuilder();

  /** A line of which the value is text. */
  ContentLines text(String name, String value) {
    return line(name, escaped(value));
  }

  /** A line of which the value is written as it is. */
  ContentLines line(String name, String value) {
    fold(name + ':' + value);
    return this;
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  /** A character is never torn apart; the space of a continued line counts. */
  private void fold(String line) {
    int bytes = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      var character = Character.toString(line.codePointAt(i));
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + more > MOST_BYTES) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(character);
      bytes += more;
    }
    text.append("\r\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
