package de.chancenwege.service.web.sheet;

import de.chancenwege.service.advice.desk.AdviceDesk;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.sheet.pdf.Printer;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The take-away sheet for the case in the form: as a page, and as two files, since the person need
 * not carry what is for the file.
 */
@Path("/blatt")
@Produces({MediaType.TEXT_HTML + ";charset=UTF-8", Printer.MEDIA_TYPE})
final class SheetResource {

  private final ActiveRulebook active;
  private final AdviceDesk desk;
  private final Printer printer;
  private final Clock clock;

  SheetResource(ActiveRulebook active, AdviceDesk desk, Printer printer, Clock clock) {
    this.active = active;
    this.desk = desk;
    this.printer = printer;
    this.clock = clock;
  }

  /** Nobody can come back to a case: it is not stored. The form is where to begin. */
  @GET
  @Path("{any:.*}")
  @Operation(hidden = true)
  public Response start() {
    return Html.nothingToShow(200, "text");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response show(MultivaluedMap<String, String> form) {
    return answer(form, SheetResource::page);
  }

  @POST
  @Path("pdf")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response leaflet(MultivaluedMap<String, String> form) {
    return answer(
        form,
        page -> file(page, SheetTemplates.leaflet(page, printer.style()), "chancenwege-blatt"));
  }

  @POST
  @Path("pdf/akte")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response file(MultivaluedMap<String, String> form) {
    return answer(
        form, page -> file(page, SheetTemplates.file(page, printer.style()), "chancenwege-akte"));
  }

  private Response answer(
      MultivaluedMap<String, String> form, Function<SheetPage, Response> showing) {
    var typed = Submission.of(Selection.without(form));
    var rulebook = active.rulebook();
    var reading = CaseReading.of(typed, rulebook, LocalDate.now(clock));
    if (reading.isFaulty() || !reading.isAnswered()) {
      return Html.again(rulebook, typed, reading);
    }
    var query = new AdviceQuery(rulebook, reading.facts(), reading.day(), Set.of());
    return showing.apply(SheetPage.of(desk.advise(query), query, typed, Selection.of(form)));
  }

  private static Response page(SheetPage page) {
    return Html.of(page.isFaulty() ? 422 : 200, SheetTemplates.page(page));
  }

  private Response file(SheetPage page, TemplateInstance print, String name) {
    if (page.isFaulty()) {
      return page(page);
    }
    return Response.ok(printer.print(print.render()), Printer.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
