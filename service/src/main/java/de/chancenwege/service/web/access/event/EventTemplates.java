package de.chancenwege.service.web.access.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The templates under {@code templates/web/access/event}. */
@CheckedTemplate(basePath = "web/access/event")
final class EventTemplates {
  private EventTemplates() {}

  static native TemplateInstance events(List<EventLine> lines, int days);
}
