package de.chancenwege.service.advice;

import de.chancenwege.service.advice.calendar.TimelineCalendar;
import de.chancenwege.service.advice.desk.AdviceDesk;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.advice.reading.AdviceQueries;
import de.chancenwege.service.http.Preference;
import de.chancenwege.service.json.JsonBody;
import de.chancenwege.service.rulebook.api.TaggedAnswers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Answers what time changes, and what people could change. Where there are several media types it
 * gives a plain {@code Response}, so that the writer is chosen by what is answered.
 */
@Path("/api/v1/advice")
@Tag(name = "Advice")
final class OutlookResource {
  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;
  private static final MediaType CALENDAR = MediaType.valueOf(TimelineCalendar.MEDIA_TYPE);

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
  @Produces({MediaType.APPLICATION_JSON, TimelineCalendar.MEDIA_TYPE})
  @Operation(
      operationId = "tellTimeline",
      summary = "What opens and closes on which day, and why",
      description =
          "Nothing of the request is stored or logged. As iCalendar (RFC 5545) the same comes"
              + " without any fact.")
  @APIResponse(
      responseCode = "200",
      description = "The times of each route",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TimelineView.class)),
        @Content(
            mediaType = TimelineCalendar.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING))
      })
  public Response timeline(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = TimelineRequest.class)))
          JsonBody body,
      @Context HttpHeaders headers) {
    var timeline = queries.readTimeline(body);
    var told = desk.timeline(timeline);
    return Preference.of(headers, List.of(JSON, CALENDAR)).equals(CALENDAR)
        ? answer(timeline.query(), TimelineCalendar.of(told, clock.instant()), CALENDAR)
        : answer(timeline.query(), TimelineView.of(timeline.query(), told), JSON);
  }

  @POST
  @Path("changes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "findChanges",
      summary = "What would have to change to open a route, and who can change it",
      description = "Takes exactly one route. Nothing of the request is stored or logged.")
  @APIResponse(
      responseCode = "200",
      description = "The smallest sets of facts",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ChangesView.class)))
  public Response changes(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = AdviceRequest.class)))
          JsonBody body) {
    var query = queries.readForOneRoute(body);
    var route = query.routes().iterator().next();
    return answer(query, ChangesView.of(route, desk.changes(query)), JSON);
  }

  private static Response answer(AdviceQuery query, Object entity, MediaType type) {
    return Response.ok(entity, type)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(TaggedAnswers.RULEBOOK_ID, query.rulebook().id().value())
        .build();
  }
}
