package de.chancenwege.service.web.rules;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.rules.finding.FindPage;
import de.chancenwege.service.web.rules.finding.Finders;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.source.Edition;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The tables, for everybody. What stands in the address is about the law, never about a person. */
@Path("/regeln")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class RulesResource {

  private final ActiveRulebook active;
  private final Finders finders;
  private final Clock clock;

  RulesResource(ActiveRulebook active, Finders finders, Clock clock) {
    this.active = active;
    this.finders = finders;
    this.clock = clock;
  }

  @GET
  @Operation(hidden = true)
  public Response find(
      @QueryParam("suche") @Nullable String text,
      @QueryParam("bereich") @Nullable String area,
      @QueryParam("weg") @Nullable String way) {
    var rulebook = active.rulebook();
    var asked = new FindPage.Asked(given(text), given(area), given(way));
    var page = finders.page(rulebook, asked, today());
    return Html.of(page.isFaulty() ? 422 : 200, RulesTemplates.find(page, edition(rulebook)));
  }

  @GET
  @Path("{area}/{subject}")
  @Operation(hidden = true)
  public Response table(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      @QueryParam("stichtag") @Nullable String day,
      @QueryParam("von") @Nullable String from,
      @QueryParam("bis") @Nullable String to) {
    var rulebook = active.rulebook();
    var asked = new TableChoice(given(day), given(from), given(to));
    var page = TablePage.of(find(rulebook, area, subject), rulebook, asked, today());
    return Html.of(page.isFaulty() ? 422 : 200, RulesTemplates.table(page, edition(rulebook)));
  }

  @GET
  @Path("{area}/{subject}/{day}")
  @Operation(hidden = true)
  public Response version(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      @PathParam("day") String day) {
    var rulebook = active.rulebook();
    var found = find(rulebook, area, subject);
    var version = found.startingOn(day).orElseThrow(RulesResource::notFound);
    var page = VersionPage.of(found, version, rulebook, today());
    return Html.of(200, RulesTemplates.version(page, edition(rulebook)));
  }

  private static Subject find(Rulebook rulebook, String area, String subject) {
    return Subject.find(rulebook, area + '/' + subject).orElseThrow(RulesResource::notFound);
  }

  private static ProblemException notFound() {
    return new ProblemException(ProblemType.NOT_FOUND, "There is no such table.");
  }

  private static String given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).orElse("");
  }

  private Edition edition(Rulebook rulebook) {
    return Edition.of(rulebook, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
