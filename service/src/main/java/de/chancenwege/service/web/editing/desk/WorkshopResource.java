package de.chancenwege.service.web.editing.desk;

import de.chancenwege.service.editing.stop.StoppedRoutes;
import de.chancenwege.service.editing.stop.Stops;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.wording.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The first page of the workshop, its history, and the emergency stop. */
@Path("/werkstatt")
@Produces(Html.TYPE)
@RolesAllowed({Accounts.EDITS, Accounts.APPROVES})
final class WorkshopResource {
  private static final int LONGEST = 1000;

  private final Waiting waiting;
  private final History history;
  private final Stops stops;
  private final StoppedRoutes stopped;

  WorkshopResource(Waiting waiting, History history, Stops stops, StoppedRoutes stopped) {
    this.waiting = waiting;
    this.history = history;
    this.stops = stops;
    this.stopped = stopped;
  }

  @GET
  @Operation(hidden = true)
  public Response show() {
    return Html.of(200, DeskTemplates.workshop(waiting.page()));
  }

  @GET
  @Path("verlauf")
  @Operation(hidden = true)
  public Response history(@QueryParam("tabelle") @DefaultValue("") String folder) {
    return Html.of(200, DeskTemplates.history(history.page(folder, waiting.titles())));
  }

  /** Flags every answer that rests on a table, at once. */
  @POST
  @Path("sperre")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Accounts.APPROVES)
  @Operation(hidden = true)
  public Response stop(@Context SecurityContext security, MultivaluedMap<String, String> form) {
    var folder = Forms.first(form, "tabelle");
    var reason = Forms.first(form, "grund");
    if (!waiting.isTable(folder) || reason.isEmpty() || reason.length() > LONGEST) {
      var page = waiting.page().faulty(Wording.text("werkstatt.fehler.sperre"));
      return Html.of(422, DeskTemplates.workshop(page));
    }
    stops.stop(folder, Accounts.name(security), reason);
    return marked();
  }

  @POST
  @Path("sperre/aufheben")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Accounts.APPROVES)
  @Operation(hidden = true)
  public Response lift(@Context SecurityContext security, MultivaluedMap<String, String> form) {
    stops.lift(Forms.first(form, "tabelle"), Accounts.name(security));
    return marked();
  }

  private Response marked() {
    stopped.mark();
    return Response.seeOther(URI.create("/werkstatt#sperren")).build();
  }
}
