package de.chancenwege.service.web.editing.values;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page. */
@CheckedTemplate(basePath = "web/editing")
final class ValuesTemplates {
  private ValuesTemplates() {}

  static native TemplateInstance values(ValuesPage page);
}
