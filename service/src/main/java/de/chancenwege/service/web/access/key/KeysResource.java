package de.chancenwege.service.web.access.key;

import de.chancenwege.service.access.SignedIn;
import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.access.event.AccessEventKind;
import de.chancenwege.service.access.event.AccessEvents;
import de.chancenwege.service.access.key.ApiKeys;
import de.chancenwege.service.web.Html;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Keys for other programs. Each acts in the name of the account that makes it. */
@Path("/konto/schluessel")
@RolesAllowed(Roles.VERWALTUNG)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class KeysResource {
  private static final URI ADDRESS = URI.create("/konto/schluessel");

  private final ApiKeys keys;
  private final AccessEvents events;
  private final SignedIn signedIn;
  private final Clock clock;

  KeysResource(ApiKeys keys, AccessEvents events, SignedIn signedIn, Clock clock) {
    this.keys = keys;
    this.events = events;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @GET
  @Operation(hidden = true)
  public Response list() {
    return page(200, KeyForm.EMPTY, NewKey.NONE, Map.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response add(MultivaluedMap<String, String> fields) {
    var form = KeyForm.of(fields);
    var errors = form.errors(signedIn.may(Roles.RECHT));
    if (!errors.isEmpty()) {
      return page(422, form, NewKey.NONE, errors);
    }
    var lastDay = KeyTerm.lastDay(form.days(), LocalDate.now(clock));
    var key = keys.add(form.name(), form.scopes(), signedIn.name(), lastDay);
    events.add(AccessEventKind.KEY_MADE, signedIn.name());
    return page(200, KeyForm.EMPTY, new NewKey(key, KeyTerm.until(lastDay)), Map.of());
  }

  @POST
  @Path("{id}/widerrufen")
  @Operation(hidden = true)
  public Response revoke(@PathParam("id") String id) {
    if (keys.revoke(parsed(id))) {
      events.add(AccessEventKind.KEY_REVOKED, signedIn.name());
    }
    return back();
  }

  /** Whoever comes back to what can only be sent. */
  @GET
  @Path("{id}/widerrufen")
  @Operation(hidden = true)
  public Response back() {
    return Response.seeOther(ADDRESS).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private static UUID parsed(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  private Response page(int status, KeyForm form, NewKey made, Map<String, String> errors) {
    var today = LocalDate.now(clock);
    var lines = keys.all().stream().map(one -> KeyLine.of(one, today)).toList();
    var scopes = ScopeBox.all(form.scopes());
    var terms = KeyTerm.all(today);
    var page = new KeysPage(lines, form.name(), scopes, form.days(), terms, made, errors);
    return Html.of(status, KeyTemplates.keys(page));
  }
}
