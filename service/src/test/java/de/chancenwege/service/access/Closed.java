package de.chancenwege.service.access;

import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Addresses that are not for everybody. */
@Path("/api/v1/geschlossen")
public class Closed {
  @GET
  @Authenticated
  @Operation(hidden = true)
  public String open() {
    return "offen";
  }

  @GET
  @Path("verboten")
  @Operation(hidden = true)
  public String forbid() {
    throw new ForbiddenException();
  }
}
