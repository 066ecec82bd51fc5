package de.chancenwege.service.web;

import de.chancenwege.service.access.SignedIn;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.overview.Overviews;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The overview of all ways by document. What is asked stands in the address; it is no fact. */
@Path("/uebersicht")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class OverviewResource {

  private final ActiveRulebook active;
  private final Overviews overviews;
  private final Clock clock;
  private final SignedIn signedIn;

  OverviewResource(ActiveRulebook active, Overviews overviews, Clock clock, SignedIn signedIn) {
    this.active = active;
    this.overviews = overviews;
    this.clock = clock;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(hidden = true)
  public Response overview(
      @Context Request request,
      @QueryParam("stichtag") @Nullable String day,
      @QueryParam("weg") @Nullable String way,
      @QueryParam("anmerkungen") @Nullable String annotated) {
    var page =
        overviews.page(
            active.rulebook(),
            day == null ? "" : day,
            way == null ? "" : way,
            "ja".equals(annotated),
            LocalDate.now(clock));
    var html = Templates.overview(page);
    return page.status() == 200 && signedIn.name().isEmpty()
        ? Html.kept(request, html)
        : Html.of(page.status(), html);
  }
}
