package de.chancenwege.service.web.editing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates under {@code templates/web/editing}. */
@CheckedTemplate(basePath = "web/editing")
final class EditingTemplates {
  private EditingTemplates() {}

  static native TemplateInstance workshop(WorkshopPage page);

  static native TemplateInstance begin(BeginPage page);

  static native TemplateInstance draft(DraftPage page);

  static native TemplateInstance review(ReviewPage page);

  static native TemplateInstance history(HistoryPage page);
}
