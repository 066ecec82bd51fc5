package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.PublishedRulebooks;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.source.Edition;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A table as it stood for a day in the rules of another day. */
@Path("/regeln/{area}/{subject}/rueckblick")
@Produces(Html.TYPE)
final class RetrospectResource {
  private final ActiveRulebook active;
  private final PublishedRulebooks published;
  private final Clock clock;

  RetrospectResource(ActiveRulebook active, PublishedRulebooks published, Clock clock) {
    this.active = active;
    this.published = published;
    this.clock = clock;
  }

  @GET
  @Operation(hidden = true)
  public Response show(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      @QueryParam("stichtag") @DefaultValue("") String day,
      @QueryParam("wissen") @DefaultValue("") String known) {
    var now = active.rulebook();
    var found =
        Subject.find(now, area + '/' + subject)
            .orElseThrow(
                () -> new ProblemException(ProblemType.NOT_FOUND, "There is no such table."));
    var page = page(found, new Asked(day.strip(), known.strip()));
    var edition = Edition.of(now, LocalDate.now(clock));
    return Html.of(page.isFaulty() ? 422 : 200, RetrospectTemplates.retrospect(page, edition));
  }

  private RetrospectPage page(Subject subject, Asked asked) {
    var now = active.rulebook();
    var today = LocalDate.now(clock);
    var day = asked.readDay(now.coveredFrom(), today);
    var known = asked.readKnown(today);
    if (day.isEmpty() || known.isEmpty()) {
      return RetrospectPage.faulty(subject, asked, now, today);
    }
    var then = published.knownAt(endOf(known.get())).orElse(now);
    var days = new RetrospectPage.Days(day.get(), known.get());
    return RetrospectPage.of(subject, asked, now, then, days, today);
  }

  /** What was published on a day was known on it. */
  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
  }
}
