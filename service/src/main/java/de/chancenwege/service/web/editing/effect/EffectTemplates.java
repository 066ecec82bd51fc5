package de.chancenwege.service.web.editing.effect;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the pages. */
@CheckedTemplate(basePath = "web/editing")
final class EffectTemplates {
  private EffectTemplates() {}

  static native TemplateInstance effect(EffectPage page);

  static native TemplateInstance example(ExamplePage page);
}
