package de.chancenwege.service.web.change;

import de.chancenwege.rules.advice.Changes;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.advice.desk.AdviceDesk;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.Reception;
import de.chancenwege.service.web.form.Submission;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What would have to change for the case in the form, to open the ways of one card. */
@Path("/aendern")
@Produces(Html.TYPE)
final class ChangesResource {
  static final String WAY = "weg";

  private final Reception reception;
  private final AdviceDesk desk;

  ChangesResource(Reception reception, AdviceDesk desk) {
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
  public Response find(MultivaluedMap<String, String> form) {
    var typed = Submission.of(form);
    return reception.take(
        typed,
        query -> {
          var page = ChangesPage.of(query, changes(query, typed.ways(query.rulebook())), typed);
          return Html.of(page.ways().isEmpty() ? 422 : 200, ChangesTemplates.changes(page));
        });
  }

  /** None where no way was chosen: an empty set would ask for all of them. */
  private List<Changes> changes(AdviceQuery all, Set<RouteCode> routes) {
    return routes.isEmpty()
        ? List.of()
        : desk.changes(new AdviceQuery(all.rulebook(), all.facts(), all.asOf(), routes));
  }
}
