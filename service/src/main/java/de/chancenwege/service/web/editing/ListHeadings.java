package de.chancenwege.service.web.editing;

import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.web.wording.Wording;
import io.quarkus.qute.TemplateExtension;

/** What the columns of lists are called, for templates. */
@TemplateExtension
final class ListHeadings {
  private ListHeadings() {}

  static String label(ListDifference.CellChange cell) {
    return Wording.word("regeln.kopf", cell.heading());
  }
}
