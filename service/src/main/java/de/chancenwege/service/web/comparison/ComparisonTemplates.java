package de.chancenwege.service.web.comparison;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page. */
@CheckedTemplate(basePath = "web")
final class ComparisonTemplates {
  private ComparisonTemplates() {}

  static native TemplateInstance comparison(ComparisonPage page);
}
