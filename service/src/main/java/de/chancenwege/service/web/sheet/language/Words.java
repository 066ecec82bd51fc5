package de.chancenwege.service.web.sheet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with the German terms in it, which are needed at an office.
 *
 * @param parts its parts in order; none for no text
 */
public record Words(List<Part> parts) {

  private static final Pattern TERM = Pattern.compile("\\{([^}]*)\\}");

  /** No text. */
  public static final Words NONE = new Words(List.of());

  public Words {
    parts = List.copyOf(parts);
  }

  /** The text; German terms are in braces. */
  static Words of(String text) {
    var parts = new ArrayList<Part>();
    var terms = TERM.matcher(text);
    int end = 0;
    while (terms.find()) {
      add(parts, text.substring(end, terms.start()), false);
      add(parts, '(' + terms.group(1) + ')', true);
      end = terms.end();
    }
    add(parts, text.substring(end), false);
    return new Words(parts);
  }

  private static void add(List<Part> parts, String text, boolean german) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, german));
    }
  }

  /**
   * A part of a text.
   *
   * @param text the words
   * @param german whether it is a German term in a text of another language
   */
  public record Part(String text, boolean german) {}
}
