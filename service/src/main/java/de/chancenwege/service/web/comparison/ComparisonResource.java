package de.chancenwege.service.web.comparison;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.service.advice.desk.AdviceDesk;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.Reception;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Compares the case in the form with the same case on another day or with other answers. */
@Path("/vergleich")
@Produces(Html.TYPE)
final class ComparisonResource {

  private final Reception reception;
  private final AdviceDesk desk;

  ComparisonResource(Reception reception, AdviceDesk desk) {
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
  public Response compare(MultivaluedMap<String, String> form) {
    var typed = Submission.of(form);
    return reception.take(typed, query -> page(query, typed));
  }

  private Response page(AdviceQuery query, Submission typed) {
    var rulebook = query.rulebook();
    var variant = Variant.of(typed, rulebook.questionnaire(), query.facts());
    var other = CaseReading.of(variant.submission(), rulebook, query.asOf());
    var today = desk.advise(query);
    var page = ComparisonPage.of(query, today, variant, other, comparison(query, today, other));
    return Html.of(other.isFaulty() ? 422 : 200, ComparisonTemplates.comparison(page));
  }

  private Optional<Comparison> comparison(AdviceQuery query, Advice today, CaseReading other) {
    var second = new AdviceQuery(query.rulebook(), other.facts(), other.day(), query.routes());
    if (other.isFaulty() || second.equals(query)) {
      return Optional.empty();
    }
    return Optional.of(Comparison.of(today, desk.advise(second), query.rulebook()));
  }
}
