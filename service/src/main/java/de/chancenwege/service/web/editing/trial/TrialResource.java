package de.chancenwege.service.web.editing.trial;

import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.Forms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The cases of a draft. To run them changes nothing, so it is asked for by an address. */
@Path("/werkstatt/entwurf/{id}/faelle")
@Produces(Html.TYPE)
@RolesAllowed({Accounts.EDITS, Accounts.APPROVES})
final class TrialResource {
  private final Drafts drafts;
  private final TrialPages pages;

  TrialResource(Drafts drafts, TrialPages pages) {
    this.drafts = drafts;
    this.pages = pages;
  }

  /**
   * The page. With what is closed no cases are run.
   *
   * @param run id of a case to run, or all of them
   */
  @GET
  @Operation(hidden = true)
  public Response cases(
      @PathParam("id") String id, @QueryParam("lauf") @DefaultValue("") String run) {
    var draft = Forms.draft(drafts, id);
    if (!draft.state().isOpen()) {
      return Forms.seeOther(draft, "/pruefen");
    }
    var page = pages.page(draft, run);
    return Html.of(page.status(), TrialTemplates.trial(page));
  }
}
