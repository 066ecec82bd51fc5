package de.chancenwege.service.web.rules.news;

import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.source.Edition;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What has changed: a page for those who look, a feed for those who want to be told. */
@Path("/")
final class NewsResource {
  private static final int TOLD = 60;

  /** Also what counts from a day long ago is told when it becomes known. */
  private static final Comparator<Announcement> LATEST_FIRST =
      Comparator.comparing(Announcement::updated).reversed();

  private final ActiveRulebook active;
  private final Announcements announcements;
  private final StopNews stops;
  private final Clock clock;

  NewsResource(ActiveRulebook active, Announcements announcements, StopNews stops, Clock clock) {
    this.active = active;
    this.announcements = announcements;
    this.stops = stops;
    this.clock = clock;
  }

  @GET
  @Path("aenderungen")
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  @Operation(hidden = true)
  public Response page(@QueryParam("jahr") @Nullable String year) {
    var today = LocalDate.now(clock);
    var page = NewsPage.of(announcements.all(), year == null ? "" : year, today);
    return Html.of(200, NewsTemplates.news(page, Edition.of(active.rulebook(), today)));
  }

  @GET
  @Path("aenderungen.atom")
  @Produces(AtomFeed.MEDIA_TYPE + ";charset=UTF-8")
  @Operation(hidden = true)
  public Response feed(@Context UriInfo address) {
    var news =
        Stream.concat(stops.going().stream(), announcements.all().stream())
            .sorted(LATEST_FIRST)
            .limit(TOLD)
            .toList();
    return Response.ok(new AtomFeed(address.getBaseUri()).of(news))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
