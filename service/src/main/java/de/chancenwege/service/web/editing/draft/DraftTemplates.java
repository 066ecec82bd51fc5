package de.chancenwege.service.web.editing.draft;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates under {@code templates/web/editing}. */
@CheckedTemplate(basePath = "web/editing")
final class DraftTemplates {
  private DraftTemplates() {}

  static native TemplateInstance draft(DraftPage page);

  static native TemplateInstance told(DraftPage page);
}
