package de.chancenwege.service.web.editing.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates under {@code templates/web/editing}. */
@CheckedTemplate(basePath = "web/editing")
final class DeskTemplates {
  private DeskTemplates() {}

  static native TemplateInstance workshop(WorkshopPage page);

  static native TemplateInstance history(HistoryPage page);
}
