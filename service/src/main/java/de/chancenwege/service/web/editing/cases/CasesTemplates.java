package de.chancenwege.service.web.editing.cases;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page. */
@CheckedTemplate(basePath = "web/editing")
final class CasesTemplates {
  private CasesTemplates() {}

  static native TemplateInstance cases(CasesPage page);
}
