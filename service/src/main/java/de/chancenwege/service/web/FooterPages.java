package de.chancenwege.service.web;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.access.event.AccessEvents;
import de.chancenwege.service.draft.Drafts;
import de.chancenwege.service.web.glossary.Glossary;
import de.chancenwege.service.web.result.LevelView;
import de.chancenwege.service.web.wording.Wording;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages that the foot of every page leads to. They need no rules and know no case. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class FooterPages {

  private final Operator operator;
  private final Drafts drafts;
  private final AccessEvents events;

  FooterPages(Operator operator, Drafts drafts, AccessEvents events) {
    this.operator = operator;
    this.drafts = drafts;
    this.events = events;
  }

  @GET
  @Path("hilfe")
  @Operation(hidden = true)
  public Response help() {
    var levels = Arrays.stream(Level.values()).map(LevelView::of).toList();
    var certainties =
        Arrays.stream(Certainty.values())
            .map(certainty -> Wording.word("sicherheit", certainty.code()))
            .toList();
    return ok(Templates.help(levels, certainties, operator));
  }

  @GET
  @Path("glossar")
  @Operation(hidden = true)
  public Response glossary() {
    return ok(Templates.glossary(Glossary.terms()));
  }

  @GET
  @Path("barrierefreiheit")
  @Operation(hidden = true)
  public Response accessibility() {
    return ok(Templates.accessibility(operator));
  }

  @GET
  @Path("datenschutz")
  @Operation(hidden = true)
  public Response privacy() {
    return ok(Templates.privacy(operator, drafts.days(), events.days()));
  }

  private static Response ok(TemplateInstance page) {
    return Html.of(200, page);
  }
}
