package de.chancenwege.service.web.editing.draft;

import de.chancenwege.service.editing.approval.Comments;
import de.chancenwege.service.editing.correction.Corrected;
import de.chancenwege.service.editing.correction.Corrections;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.Saving;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.ConflictLine;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.wording.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A correction taken over into a draft: the draft goes on from the corrected version. */
@Path("/werkstatt/entwurf/{id}/nachziehen")
@Produces(Html.TYPE)
final class CorrectionResource {
  private static final int LONGEST = 4_000;

  private final ActiveRulebook active;
  private final Drafts drafts;
  private final Corrections corrections;
  private final Comments comments;

  CorrectionResource(
      ActiveRulebook active, Drafts drafts, Corrections corrections, Comments comments) {
    this.active = active;
    this.drafts = drafts;
    this.corrections = corrections;
    this.comments = comments;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response takeOver(
      @PathParam("id") String id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> form) {
    var draft = Forms.draft(drafts, id);
    var account = Accounts.name(security);
    if (draft.revision() == Forms.revision(form)) {
      corrections.of(draft).ifPresent(corrected -> takeOver(draft, corrected, account));
    }
    return Forms.seeOther(draft, "");
  }

  /** What both changed is told where it is, so that it can still be looked at later. */
  private void takeOver(Draft draft, Corrected corrected, String account) {
    var saving =
        drafts.follow(draft.id(), draft.revision(), corrected.base(), corrected.file(), account);
    if (saving instanceof Saving.Saved saved) {
      var conflicts = corrected.conflicts();
      var lines = lines(saved.draft(), conflicts);
      for (int i = 0; i < lines.size(); i++) {
        comments.add(saved.draft(), conflicts.get(i).row(), account, text(lines.get(i)));
      }
    }
  }

  private List<ConflictLine> lines(Draft draft, List<Conflict> conflicts) {
    return DraftHead.table(draft)
        .map(table -> ConflictLine.of(conflicts, table, RuleWords.of(table, active.rulebook())))
        .orElseGet(() -> ConflictLine.of(conflicts));
  }

  private static String text(ConflictLine line) {
    var text = Wording.text("werkstatt.nachgezogen").formatted(line.place(), line.text());
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
