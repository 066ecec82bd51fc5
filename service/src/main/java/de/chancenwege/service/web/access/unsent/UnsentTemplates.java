package de.chancenwege.service.web.access.unsent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page. */
@CheckedTemplate(basePath = "web/access")
final class UnsentTemplates {
  private UnsentTemplates() {}

  static native TemplateInstance unsent(UnsentPage page);
}
