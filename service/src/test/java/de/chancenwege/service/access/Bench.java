package de.chancenwege.service.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of the workshop, as the guards see them. */
@Path("/werkstatt/probe")
@RolesAllowed("recht")
public class Bench {
  @GET
  @Path("{row}")
  @Operation(hidden = true)
  public String page() {
    return "Probe";
  }

  /** Says what it got, to show that the guard leaves the form as it was sent. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public String send(MultivaluedMap<String, String> form) {
    return form.getFirst("text");
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public byte[] sendFile(byte[] form) {
    return form;
  }
}
