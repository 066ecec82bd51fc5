package de.chancenwege.service.web.change;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page. */
@CheckedTemplate(basePath = "web")
final class ChangesTemplates {
  private ChangesTemplates() {}

  static native TemplateInstance changes(ChangesPage page);
}
