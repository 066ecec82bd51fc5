package de.chancenwege.service.web.editing.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page. */
@CheckedTemplate(basePath = "web/editing")
final class ListTemplates {
  private ListTemplates() {}

  static native TemplateInstance list(ListPage page);
}
