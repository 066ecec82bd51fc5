package de.chancenwege.service.web.editing.values;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the pages. */
@CheckedTemplate(basePath = "web/editing")
final class ValuesTemplates {
  private ValuesTemplates() {}

  static native TemplateInstance values(ValuesPage page);

  static native TemplateInstance bounds(BoundsPage page);
}
