package de.chancenwege.service.advice;

import de.chancenwege.service.advice.calendar.TimelineCalendar;
import de.chancenwege.service.advice.desk.AdviceDesk;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.advice.reading.AdviceQueries;
import de.chancenwege.service.json.JsonBody;
import de.chancenwege.service.rulebook.api.TaggedAnswers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers what time changes, and what people could change. */
@Path("/api/v1/advice")
@Tag(name = "Advice")
final class OutlookResource {
  private final AdviceQueries queries;
  private final AdviceDesk desk;
  private final Clock clock;

  OutlookResource(AdviceQueries queries, AdviceDesk desk, Clock clock) {
    this.queries = queries;
    this.desk = desk;
    this.clock = clock;
  }

  @POST
  @Path("timeline")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "tellTimeline",
      summary = "What opens and closes on which day, and why",
      description =
          "Nothing of the request is stored or logged. With Accept: text/calendar the same comes as"
              + " iCalendar (RFC 5545), without any fact.")
  public RestResponse<TimelineView> timeline(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = TimelineRequest.class)))
          JsonBody body) {
    var timeline = queries.readTimeline(body);
    return answer(timeline.query(), TimelineView.of(timeline.query(), desk.timeline(timeline)));
  }

  @POST
  @Path("timeline")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(TimelineCalendar.MEDIA_TYPE)
  @Operation(hidden = true)
  public RestResponse<String> calendar(JsonBody body) {
    var timeline = queries.readTimeline(body);
    return answer(timeline.query(), TimelineCalendar.of(desk.timeline(timeline), clock.instant()));
  }

  @POST
  @Path("changes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "findChanges",
      summary = "What would have to change to open a route, and who can change it",
      description = "Takes exactly one route. Nothing of the request is stored or logged.")
  public RestResponse<ChangesView> changes(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = AdviceRequest.class)))
          JsonBody body) {
    var query = queries.readForOneRoute(body);
    var route = query.routes().iterator().next();
    return answer(query, ChangesView.of(route, desk.changes(query)));
  }

  private static <T> RestResponse<T> answer(AdviceQuery query, T entity) {
    return RestResponse.ResponseBuilder.ok(entity)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(TaggedAnswers.RULEBOOK_ID, query.rulebook().id().value())
        .build();
  }
}
