package de.chancenwege.service.web.editing.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates under {@code templates/web/editing}. */
@CheckedTemplate(basePath = "web/editing")
final class ExchangeTemplates {
  private ExchangeTemplates() {}

  static native TemplateInstance proposal(ProposalPage page);

  static native TemplateInstance refused(RefusedPage page);
}
