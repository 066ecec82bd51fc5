package de.chancenwege.service.web;

import de.chancenwege.rules.advice.Timeline;
import de.chancenwege.service.advice.calendar.TimelineCalendar;
import de.chancenwege.service.advice.desk.AdviceDesk;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.advice.desk.TimelineQuery;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.timeline.TimelinePage;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The time to come for the case in the form: as a page, and as a file for calendars.
 *
 * <p>The form comes by POST, as at the start page, and is sent on in hidden fields. A form that
 * cannot be answered is shown again, with what is wrong with it.
 */
@Path("/zeitleiste")
@Produces({MediaType.TEXT_HTML + ";charset=UTF-8", TimelineCalendar.MEDIA_TYPE})
final class TimelineResource {
  private static final String CALENDAR = TimelineCalendar.MEDIA_TYPE + ";charset=UTF-8";
  private static final String FILE = "attachment; filename=\"chancenwege.ics\"";

  private final Reception reception;
  private final AdviceDesk desk;
  private final Clock clock;

  TimelineResource(Reception reception, AdviceDesk desk, Clock clock) {
    this.reception = reception;
    this.desk = desk;
    this.clock = clock;
  }

  /** Nobody can come back to a case: it is not stored. The form is where to begin. */
  @GET
  @Operation(hidden = true)
  public Response start() {
    return Html.nothingToShow(200, "text");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response show(MultivaluedMap<String, String> form) {
    var typed = Submission.of(form);
    return answer(
        typed,
        (query, told) ->
            Html.of(
                200,
                Templates.timeline(TimelinePage.of(told, query, typed, LocalDate.now(clock)))));
  }

  @POST
  @Path("kalender")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response save(MultivaluedMap<String, String> form) {
    return answer(
        Submission.of(form),
        (query, told) ->
            Response.ok(TimelineCalendar.of(told, clock.instant()), CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
  }

  private Response answer(Submission typed, BiFunction<AdviceQuery, Timeline, Response> showing) {
    return reception.take(
        typed, query -> showing.apply(query, desk.timeline(TimelineQuery.ahead(query))));
  }
}
