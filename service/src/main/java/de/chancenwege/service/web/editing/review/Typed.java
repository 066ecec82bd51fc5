package de.chancenwege.service.web.editing.review;

import de.chancenwege.service.web.editing.Forms;
import java.util.List;
import java.util.Map;

/**
 * What was typed into one of the forms of the page; it is shown again if something is wrong.
 *
 * @param form which form, by the end of its address
 * @param fields what was typed
 */
public record Typed(String form, Map<String, List<String>> fields) {
  static final Typed NOTHING = new Typed("", Map.of());

  public Typed {
    fields = Map.copyOf(fields);
  }

  /** What was typed into a field, empty if nothing was. */
  String text(String field) {
    return Forms.first(fields, field);
  }

  /** Whether a text was typed that is not too long: nothing is cut. */
  boolean says(String field, int longest) {
    return !text(field).isEmpty() && text(field).length() <= longest;
  }
}
