package de.chancenwege.service.web.rules;

import de.chancenwege.service.web.rules.catalogue.ListPage;
import de.chancenwege.service.web.rules.catalogue.NewAnswer;
import de.chancenwege.service.web.rules.catalogue.QuestionsPage;
import de.chancenwege.service.web.rules.finding.FindPage;
import de.chancenwege.service.web.source.Edition;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The templates under {@code templates/web/rules}. */
@CheckedTemplate(basePath = "web/rules")
final class RulesTemplates {
  private RulesTemplates() {}

  static native TemplateInstance find(FindPage page, Edition edition);

  static native TemplateInstance table(TablePage page, Edition edition);

  static native TemplateInstance version(VersionPage page, Edition edition);

  static native TemplateInstance lists(
      List<ListPage.Name> names, List<NewAnswer> open, Edition edition);

  static native TemplateInstance list(ListPage page, Edition edition);

  static native TemplateInstance questions(QuestionsPage page, Edition edition);
}
