package de.chancenwege.service.web.editing.closed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page. */
@CheckedTemplate(basePath = "web/editing")
final class ClosedTemplates {
  private ClosedTemplates() {}

  static native TemplateInstance closed(ClosedPage page);
}
