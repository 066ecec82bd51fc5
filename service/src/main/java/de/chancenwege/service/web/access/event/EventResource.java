package de.chancenwege.service.web.access.event;

import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.access.event.AccessEvents;
import de.chancenwege.service.web.Html;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What happened to accounts, the newest first. */
@Path("/konto/protokoll")
@RolesAllowed(Roles.VERWALTUNG)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class EventResource {
  private static final int MOST = 200;

  private final AccessEvents events;
  private final Clock clock;

  EventResource(AccessEvents events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  @GET
  @Operation(hidden = true)
  public Response list() {
    var lines =
        events.last(MOST).stream().map(event -> EventLine.of(event, clock.getZone())).toList();
    return Html.of(200, EventTemplates.events(lines, events.days()));
  }
}
