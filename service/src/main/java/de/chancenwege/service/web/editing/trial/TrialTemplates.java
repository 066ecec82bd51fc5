package de.chancenwege.service.web.editing.trial;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page. */
@CheckedTemplate(basePath = "web/editing")
final class TrialTemplates {
  private TrialTemplates() {}

  static native TemplateInstance trial(TrialPage page);
}
