package de.chancenwege.service.web.access.key;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates under {@code templates/web/access/key}. */
@CheckedTemplate(basePath = "web/access/key")
final class KeyTemplates {
  private KeyTemplates() {}

  static native TemplateInstance keys(KeysPage page);
}
