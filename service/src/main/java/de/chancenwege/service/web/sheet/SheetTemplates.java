package de.chancenwege.service.web.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates under {@code templates/web/sheet}. */
@CheckedTemplate(basePath = "web/sheet")
final class SheetTemplates {
  private SheetTemplates() {}

  static native TemplateInstance page(SheetPage page);

  /** Well-formed XML: what the PDF for the person is made of. */
  static native TemplateInstance leaflet(SheetPage page, String style);

  /** Well-formed XML: what the PDF for the file is made of. */
  static native TemplateInstance file(SheetPage page, String style);
}
