package de.chancenwege.service.web.editing.inbox;

import de.chancenwege.service.doubt.Doubts;
import de.chancenwege.service.doubt.KeptDoubt;
import de.chancenwege.service.editing.inbox.Inbox;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.wording.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What case workers doubted. */
@Path("/werkstatt/zweifel")
@Produces(Html.TYPE)
@RolesAllowed({Accounts.EDITS, Accounts.APPROVES})
final class InboxResource {
  private static final int LONGEST = 1000;

  private final ActiveRulebook active;
  private final Doubts doubts;
  private final Inbox inbox;

  InboxResource(ActiveRulebook active, Doubts doubts, Inbox inbox) {
    this.active = active;
    this.doubts = doubts;
    this.inbox = inbox;
  }

  @GET
  @Operation(hidden = true)
  public Response show() {
    return page(200, "", "");
  }

  /** Settles a doubt; somebody else may have done it already, which is as well. */
  @POST
  @Path("{id}/erledigt")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response settle(
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> form) {
    var why = Forms.first(form, "grund");
    if (why.isBlank() || why.length() > LONGEST) {
      return page(422, id.toString(), Wording.text("zweifel.fehler.grund"));
    }
    doubts.find(id).ifPresent(doubt -> settle(doubt, security, why));
    return Response.seeOther(URI.create("/werkstatt/zweifel")).build();
  }

  private void settle(KeptDoubt doubt, SecurityContext security, String why) {
    inbox.settle(doubt, Accounts.name(security), why);
  }

  private Response page(int status, String faulty, String error) {
    var rulebook = active.rulebook();
    var views = doubts.kept().stream().map(doubt -> DoubtView.of(doubt, rulebook)).toList();
    return Html.of(status, InboxTemplates.inbox(new InboxPage(views, faulty, error)));
  }
}
