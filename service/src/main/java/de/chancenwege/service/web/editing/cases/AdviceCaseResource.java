package de.chancenwege.service.web.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.service.casefile.CaseWriter;
import de.chancenwege.service.casefile.Portable;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.form.CaseReading;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.wording.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Shows the case that an answer would be, beside the table that decided. It keeps nothing. */
@Path("/fall/prueffall")
@Produces(Html.TYPE)
@RolesAllowed(Accounts.EDITS)
final class AdviceCaseResource {
  private final ActiveRulebook active;
  private final CasesPages pages;
  private final CaseShelf shelf;
  private final Clock clock;

  AdviceCaseResource(ActiveRulebook active, CasesPages pages, CaseShelf shelf, Clock clock) {
    this.active = active;
    this.pages = pages;
    this.shelf = shelf;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response ofAnswer(MultivaluedMap<String, String> form) {
    var typed = Submission.of(form);
    var rulebook = active.rulebook();
    var reading = CaseReading.of(typed, rulebook, LocalDate.now(clock));
    if (reading.isFaulty()) {
      return Html.again(rulebook, typed, reading);
    }
    var code = Forms.first(form, "prueffall.weg").split(" ", 2)[0];
    return rulebook
        .advise(reading.facts(), reading.day(), Set.of(new RouteCode(code)))
        .findings()
        .stream()
        .flatMap(finding -> table(finding).map(table -> page(rulebook, reading, finding, table)))
        .findFirst()
        .orElseGet(() -> Html.nothingToShow(422, "zweifel"));
  }

  /** The table that decided; where nothing did, the first that could. */
  private static Stream<String> table(Finding finding) {
    return Stream.concat(finding.told().stream(), finding.possible().stream())
        .map(RowHit::table)
        .limit(1);
  }

  private Response page(Rulebook rulebook, CaseReading reading, Finding finding, String table) {
    var version = CasesPages.newest(rulebook, table);
    var text = CaseFile.write(List.of(proposed(rulebook, reading, finding, version.folder())));
    return Html.of(200, CasesTemplates.cases(pages.page(rulebook, version, CaseForm.of(text))));
  }

  private TableCase proposed(
      Rulebook rulebook, CaseReading reading, Finding finding, String folder) {
    var route = finding.route();
    return new TableCase(
        shelf.free(folder, "BERATUNG-" + route.code().value().replace('_', '-')),
        Wording.text("faelle.beratung.titel").formatted(route.label()),
        "",
        List.of(reading.day()),
        CaseWriter.plain(Portable.of(reading.facts(), rulebook.questionnaire()).facts()),
        List.of(Expectation.as(finding)));
  }
}
