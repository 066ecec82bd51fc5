package de.chancenwege.service.web.rules.news;

import de.chancenwege.service.web.source.Edition;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the page. */
@CheckedTemplate(basePath = "web/rules")
final class NewsTemplates {
  private NewsTemplates() {}

  static native TemplateInstance news(NewsPage page, Edition edition);
}
