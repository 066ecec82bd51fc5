package de.chancenwege.service.web.guided;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates under {@code templates/web/guided}. */
@CheckedTemplate(basePath = "web/guided")
final class GuidedTemplates {
  private GuidedTemplates() {}

  static native TemplateInstance question(QuestionPage page);

  static native TemplateInstance focus(FocusPage page);

  static native TemplateInstance check(CheckPage page);

  static native TemplateInstance lost(long hours);

  static native TemplateInstance erased();
}
