package de.chancenwege.service.web.editing.begin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates under {@code templates/web/editing}. */
@CheckedTemplate(basePath = "web/editing")
final class BeginTemplates {
  private BeginTemplates() {}

  static native TemplateInstance begin(BeginPage page);
}
