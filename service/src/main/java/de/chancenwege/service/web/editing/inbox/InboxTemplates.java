package de.chancenwege.service.web.editing.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page. */
@CheckedTemplate(basePath = "web/editing")
final class InboxTemplates {
  private InboxTemplates() {}

  static native TemplateInstance inbox(InboxPage page);
}
