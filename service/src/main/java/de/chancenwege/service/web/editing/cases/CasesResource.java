package de.chancenwege.service.web.editing.cases;

import de.chancenwege.service.access.SignedIn;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.cases.CasesPages.Shown;
import de.chancenwege.service.web.editing.cases.form.TypedCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The cases beside a table. To run them changes nothing, so it is asked for by an address. */
@Path("/werkstatt/faelle/{area}/{subject}")
@Produces(Html.TYPE)
@RolesAllowed({Accounts.EDITS, Accounts.APPROVES})
final class CasesResource {
  private final ActiveRulebook active;
  private final CasesPages pages;
  private final RowProposals proposals;
  private final CaseOrigins origins;
  private final CaseShelf shelf;
  private final SignedIn signedIn;

  CasesResource(
      ActiveRulebook active,
      CasesPages pages,
      RowProposals proposals,
      CaseOrigins origins,
      CaseShelf shelf,
      SignedIn signedIn) {
    this.active = active;
    this.pages = pages;
    this.proposals = proposals;
    this.origins = origins;
    this.shelf = shelf;
    this.signedIn = signedIn;
  }

  /**
   * The page.
   *
   * @param run id of a case to run, or all of them
   * @param row a row for which a case is to be proposed
   * @param draft id of the draft with whose rules it is to be proposed, or on whose first day a
   *     case is to be asked
   * @param doubt id of a doubt of which a case is to be made
   * @param changed id of a case that is to be changed, or to be the pattern of a new one
   */
  @GET
  @Operation(hidden = true)
  public Response cases(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      @QueryParam("lauf") @DefaultValue("") String run,
      @QueryParam("vorschlag") @DefaultValue("") String row,
      @QueryParam("entwurf") @DefaultValue("") String draft,
      @QueryParam("zweifel") @DefaultValue("") String doubt,
      @QueryParam("aendern") @DefaultValue("") String changed) {
    var rulebook = active.rulebook();
    var version = CasesPages.newest(rulebook, area + '/' + subject);
    var proposal = proposals.propose(rulebook, version, row, draft);
    var typed = proposal.map(p -> CaseForm.of(p.yaml())).orElseGet(() -> origins.form(doubt));
    var known = pages.known(rulebook, version.folder(), changed, draft);
    var page = pages.page(rulebook, version, new Shown(run, proposal, typed, known));
    return page(page.isComing() ? 202 : 200, page);
  }

  private static Response page(int status, CasesPage page) {
    return Html.of(status, CasesTemplates.cases(page));
  }

  /**
   * Adds or changes a case from its form, or shows the form with one field more or less; nothing is
   * kept then.
   */
  @POST
  @Path("formular")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response fill(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      MultivaluedMap<String, String> form) {
    var rulebook = active.rulebook();
    var version = CasesPages.newest(rulebook, area + '/' + subject);
    var checked = pages.checked(rulebook, version, form);
    if (!TypedCase.isToBeKept(form) || checked.isFaulty()) {
      return page(checked.isFaulty() ? 422 : 200, pages.page(rulebook, version, checked));
    }
    var folder = version.folder();
    var kept = checked.content(id(folder, checked.typed().replaces())).orElseThrow();
    origins.keep(checked.typed().doubt(), folder, kept, signedIn.name());
    return shown(folder, kept.id());
  }

  /** A case that people added is changed; what came with the program stays beside it. */
  private String id(String folder, String replaced) {
    return shelf.isAdded(folder, replaced)
        ? replaced
        : shelf.free(folder, folder.substring(folder.indexOf('/') + 1).toUpperCase(Locale.ROOT));
  }

  /** Adds a case that a person has compared with the law. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response add(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      MultivaluedMap<String, String> form) {
    var rulebook = active.rulebook();
    var version = CasesPages.newest(rulebook, area + '/' + subject);
    var folder = version.folder();
    var typed =
        CaseForm.read(form, pages.known(rulebook, version), id -> shelf.isTaken(folder, id));
    if (typed.isFaulty()) {
      return page(422, pages.page(rulebook, version, typed));
    }
    var added = typed.content().orElseThrow();
    origins.keep(typed.doubt(), folder, added, signedIn.name());
    return shown(folder, added.id());
  }

  /** Takes a case that a person added out of use. */
  @POST
  @Path("zurueckziehen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response withdraw(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      MultivaluedMap<String, String> form) {
    var folder = CasesPages.newest(active.rulebook(), area + '/' + subject).folder();
    shelf.withdraw(folder, Forms.first(form, "id"), signedIn.name());
    return shown(folder, "");
  }

  private static Response shown(String folder, String run) {
    var address = UriBuilder.fromPath(CasesPages.ADDRESS + folder);
    if (!run.isEmpty()) {
      address.queryParam("lauf", run).fragment("fall-" + run);
    }
    return Response.seeOther(address.build()).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
