package de.chancenwege.service.web.editing.desk;

import de.chancenwege.service.web.editing.DraftHead;
import java.util.Optional;

/**
 * A draft in the list of those that people work on.
 *
 * @param head the draft
 * @param sentBack the first words of why it was sent back, if it was
 */
public record DraftLine(DraftHead head, Optional<String> sentBack) {
  private static final int LONGEST = 80;

  static DraftLine of(DraftHead head, Optional<String> note) {
    return new DraftLine(head, note.map(DraftLine::firstWords));
  }

  static String firstWords(String note) {
    var text = note.strip().replaceAll("\\s+", " ");
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end > 0 ? end : LONGEST) + " …";
  }
}
