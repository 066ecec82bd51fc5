package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.service.web.source.Edition;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page. */
@CheckedTemplate(basePath = "web/rules")
final class RetrospectTemplates {
  private RetrospectTemplates() {}

  static native TemplateInstance retrospect(RetrospectPage page, Edition edition);
}
