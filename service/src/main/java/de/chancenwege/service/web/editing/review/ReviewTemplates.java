package de.chancenwege.service.web.editing.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates under {@code templates/web/editing}. */
@CheckedTemplate(basePath = "web/editing")
final class ReviewTemplates {
  private ReviewTemplates() {}

  static native TemplateInstance review(ReviewPage page);
}
