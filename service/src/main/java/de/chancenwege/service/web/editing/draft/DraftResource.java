package de.chancenwege.service.web.editing.draft;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnWriter;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.Saving;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.editing.table.Merge;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.typed.Action;
import de.chancenwege.service.web.editing.typed.TypedTable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A draft, edited as a table. */
@Path("/werkstatt/entwurf/{id}")
@Produces(Html.TYPE)
final class DraftResource {
  private static final String UNDO = "rueckgaengig";

  private final Drafts drafts;
  private final OpenDraft open;
  private final Columns columns;

  DraftResource(Drafts drafts, OpenDraft open, Columns columns) {
    this.drafts = drafts;
    this.open = open;
    this.columns = columns;
  }

  @GET
  @RolesAllowed({Accounts.EDITS, Accounts.APPROVES})
  @Operation(hidden = true)
  public Response show(@PathParam("id") String id, @Context SecurityContext security) {
    var draft = Forms.draft(drafts, id);
    if (draft.isEditable() && RuleList.isList(draft.path())) {
      return Response.seeOther(URI.create("/werkstatt/liste/" + draft.id())).build();
    }
    return draft.isEditable() && security.isUserInRole(Accounts.EDITS)
        ? Html.of(200, DraftTemplates.draft(open.page(draft)))
        : Forms.seeOther(draft, "/pruefen");
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response save(
      @PathParam("id") String id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> form) {
    var draft = Forms.draft(drafts, id);
    var revision = Forms.revision(form);
    var action = Forms.first(form, "aktion");
    var account = Accounts.name(security);
    if (action.equals(UNDO)) {
      return answer(drafts.undo(draft.id(), revision, account), Optional.empty());
    }
    var base = drafts.find(draft.id(), revision).orElseThrow(NotFoundException::new);
    var typed = DraftHead.table(base).map(file -> TypedTable.of(file, form));
    var changed = typed.map(file -> after(file, Action.read(action), form));
    return changed
        .map(file -> save(draft, revision, file, account))
        .orElseGet(() -> Forms.seeOther(draft, ""));
  }

  private TableFile after(TableFile file, Optional<Action> action, Map<String, List<String>> form) {
    return action
        .map(todo -> todo.on(file, columns.find(Forms.first(form, "angabe." + todo.decision()))))
        .orElse(file);
  }

  private Response save(Draft draft, int revision, TableFile file, String account) {
    var bytes = bytes(file);
    return answer(drafts.save(draft.id(), revision, bytes, account), Optional.of(file));
  }

  private static byte[] bytes(TableFile file) {
    return DmnWriter.write(file).getBytes(StandardCharsets.UTF_8);
  }

  /** Typed work is never lost: what others saved meanwhile and what was typed are put together. */
  private Response answer(Saving saving, Optional<TableFile> mine) {
    if (saving instanceof Saving.Saved saved) {
      return Forms.seeOther(saved.draft(), "");
    }
    if (saving instanceof Saving.Outdated outdated) {
      return Html.of(412, DraftTemplates.draft(outdated(outdated, mine)));
    }
    return Forms.seeOther(((Saving.Closed) saving).draft(), "");
  }

  private DraftPage outdated(Saving.Outdated outdated, Optional<TableFile> mine) {
    var now = outdated.now();
    var base = DraftHead.table(outdated.base());
    var theirs = DraftHead.table(now);
    if (base.isEmpty() || theirs.isEmpty() || mine.isEmpty()) {
      return open.outdated(now, now.savedBy(), List.of());
    }
    var merged = Merge.of(base.get(), mine.get(), theirs.get());
    return open.outdated(
        now.saying(new RuleFile(now.path(), bytes(merged.file()))),
        now.savedBy(),
        merged.conflicts());
  }
}
