package de.chancenwege.service.web;

import de.chancenwege.service.web.glossary.Term;
import de.chancenwege.service.web.overview.OverviewPage;
import de.chancenwege.service.web.reasons.ReasonsPage;
import de.chancenwege.service.web.result.LevelView;
import de.chancenwege.service.web.timeline.TimelinePage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The templates under {@code templates/web}. */
@CheckedTemplate(basePath = "web")
final class Templates {
  private Templates() {}

  static native TemplateInstance start(Page page);

  static native TemplateInstance live(Page page);

  static native TemplateInstance overview(OverviewPage page);

  static native TemplateInstance timeline(TimelinePage page);

  static native TemplateInstance reasons(ReasonsPage page);

  static native TemplateInstance error(ErrorPage page);

  static native TemplateInstance help(
      List<LevelView> levels, List<String> certainties, Operator operator);

  static native TemplateInstance glossary(List<Term> terms);

  static native TemplateInstance accessibility(Operator operator);

  static native TemplateInstance privacy(Operator operator, int draftDays, int eventDays);
}
