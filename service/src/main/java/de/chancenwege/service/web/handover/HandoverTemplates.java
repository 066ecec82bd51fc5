package de.chancenwege.service.web.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates under {@code templates/web/handover}. */
@CheckedTemplate(basePath = "web/handover")
final class HandoverTemplates {
  private HandoverTemplates() {}

  static native TemplateInstance save(SavePage page);

  static native TemplateInstance load(LoadPage page);

  static native TemplateInstance loaded(LoadedPage page);

  static native TemplateInstance draft(DraftPage page);
}
