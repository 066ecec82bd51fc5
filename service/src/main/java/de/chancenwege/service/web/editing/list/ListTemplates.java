package de.chancenwege.service.web.editing.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the page. */
@CheckedTemplate(basePath = "web/editing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ListTemplates {
  private ListTemplates() {}

  static native TemplateInstance list(ListPage page);

  static native TemplateInstance toldList(ListPage page);
}
