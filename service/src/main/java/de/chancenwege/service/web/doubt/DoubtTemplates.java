package de.chancenwege.service.web.doubt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** The templates under {@code templates/web/doubt}. */
@CheckedTemplate(basePath = "web/doubt")
final class DoubtTemplates {
  private DoubtTemplates() {}

  static native TemplateInstance doubt(DoubtPage page);

  static native TemplateInstance thanks(Map<String, String> fields);
}
