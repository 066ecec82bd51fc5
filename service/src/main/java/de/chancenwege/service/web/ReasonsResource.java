package de.chancenwege.service.web;

import de.chancenwege.service.advice.desk.AdviceDesk;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.reasons.ReasonsPage;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Everything that is told about the ways of one area, for the case in the form. All areas at once
 * would be sixty printed pages.
 */
@Path("/begruendungen")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
final class ReasonsResource {

  private final Reception reception;
  private final AdviceDesk desk;

  ReasonsResource(Reception reception, AdviceDesk desk) {
    this.reception = reception;
    this.desk = desk;
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
    return reception.take(
        typed,
        query -> Html.of(200, Templates.reasons(ReasonsPage.of(query, desk.advise(query), typed))));
  }
}
