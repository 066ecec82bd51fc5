package de.chancenwege.service.web.editing.draft;

import de.chancenwege.service.editing.approval.Comments;
import de.chancenwege.service.editing.correction.Corrected;
import de.chancenwege.service.editing.correction.Corrections;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.NewBase;
import de.chancenwege.service.editing.draft.Saving;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.ConflictLine;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.closed.ClosedPage;
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
    if (!draft.isEditable()) {
      return ClosedPage.nothing(draft);
    }
    if (draft.revision() != Forms.revision(form)) {
      return ClosedPage.outdated(draft, account);
    }
    return corrections
        .of(draft)
        .map(corrected -> takeOver(draft, corrected, account))
        .map(saving -> answer(saving, draft, account))
        .orElseGet(() -> Forms.seeOther(draft, ""));
  }

  private static Response answer(Saving saving, Draft draft, String account) {
    if (saving instanceof Saving.Outdated outdated) {
      return ClosedPage.outdated(outdated.now(), account);
    }
    return saving instanceof Saving.Closed closed
        ? ClosedPage.nothing(closed.draft())
        : Forms.seeOther(draft, "");
  }

  /** What both changed is told where it is, so that it can still be looked at later. */
  private Saving takeOver(Draft draft, Corrected corrected, String account) {
    var next = new NewBase(draft.revision(), corrected.base(), corrected.file());
    return drafts.follow(
        draft.id(),
        next,
        account,
        (work, saved) -> tell(saved, corrected.conflicts(), account, comments.in(work)));
  }

  private void tell(Draft saved, List<Conflict> conflicts, String account, Comments told) {
    var lines = lines(saved, conflicts);
    for (int i = 0; i < lines.size(); i++) {
      told.add(saved, row(conflicts.get(i)), account, text(lines.get(i)));
    }
  }

  /** A row with a longer id is named in the text alone. */
  private static String row(Conflict conflict) {
    return conflict.row().length() > Comments.LONGEST_ROW ? "" : conflict.row();
  }

  private List<ConflictLine> lines(Draft draft, List<Conflict> conflicts) {
    return DraftHead.table(draft)
        .map(table -> ConflictLine.of(conflicts, table, RuleWords.of(table, active.rulebook())))
        .orElseGet(() -> ConflictLine.of(conflicts));
  }

  private static String text(ConflictLine line) {
    var text = Wording.text("werkstatt.nachgezogen").formatted(line.place(), line.text());
    return text.substring(0, Math.min(Comments.LONGEST, text.length()));
  }
}
