package de.chancenwege.service.web.editing.draft;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.rules.xml.DmnWriter;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.FirstDay;
import de.chancenwege.service.editing.draft.Saving;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.editing.table.Merge;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.Meanwhile;
import de.chancenwege.service.web.editing.TypedDay;
import de.chancenwege.service.web.editing.closed.ClosedPage;
import de.chancenwege.service.web.editing.typed.Action;
import de.chancenwege.service.web.editing.typed.TypedTable;
import de.chancenwege.service.web.wording.Wording;
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
  private static final String FIRST_DAY = "tag";
  private static final String TAKE_OVER = "antworten";

  private final Drafts drafts;
  private final FirstDay firstDay;
  private final OpenDraft open;
  private final Columns columns;

  DraftResource(Drafts drafts, FirstDay firstDay, OpenDraft open, Columns columns) {
    this.drafts = drafts;
    this.firstDay = firstDay;
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

  /** What is said about the draft, without its fields: for the script that saves by itself. */
  @GET
  @Path("stand")
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response told(@PathParam("id") String id) {
    var draft = Forms.draft(drafts, id);
    return draft.isEditable()
        ? Html.of(200, DraftTemplates.told(open.page(draft)))
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
    var base = drafts.find(draft.id(), revision).orElseThrow(NotFoundException::new);
    var typed = shown(draft, form).map(file -> TypedTable.of(file, form, open.words(file)));
    if (action.equals(UNDO)) {
      var last = typed.map(DraftResource::bytes).orElseGet(() -> draft.file().content());
      var undone = drafts.undo(draft.id(), revision, last, account);
      return answer(undone, base, typed, new Sent("", account));
    }
    var changed =
        action.equals(TAKE_OVER)
            ? typed.map(open::takenOver)
            : typed.map(file -> after(file, Action.read(action), form));
    return changed
        .map(file -> drafts.save(draft.id(), revision, bytes(file), account))
        .map(
            saving ->
                action.equals(FIRST_DAY) && saving instanceof Saving.Saved saved
                    ? move(saved.draft(), TypedDay.of(form), account)
                    : answer(saving, base, changed, new Sent(action, account)))
        .orElseGet(() -> Forms.seeOther(draft, ""));
  }

  /** What else was typed is saved by now. */
  private Response move(Draft saved, TypedDay typed, String account) {
    var first = typed.date();
    if (first.isEmpty()) {
      return again(saved, typed, "werkstatt.neu.fehler." + typed.fault());
    }
    if (open.isPublished(saved.folder(), first.get())) {
      return again(saved, typed, "werkstatt.neu.fehler.belegt");
    }
    return firstDay
        .move(saved.id(), saved.revision(), first.get(), account)
        .map(saving -> answer(saving, saved, DraftHead.table(saved), new Sent("", account)))
        .orElseGet(() -> again(saved, typed, "werkstatt.neu.fehler.offen"));
  }

  private Response again(Draft saved, TypedDay typed, String fault) {
    var page = open.page(saved).withFirst(typed, Wording.text(fault));
    return Html.of(422, DraftTemplates.draft(page));
  }

  /**
   * What the form was made from, by which its fields are named. Saving by itself renews the
   * revision and not the fields; what two people typed is in no revision at all.
   */
  private Optional<TableFile> shown(Draft draft, Map<String, List<String>> form) {
    var content = Forms.first(form, "inhalt");
    if (!content.isEmpty()) {
      var file = new RuleFile(draft.path(), content.getBytes(StandardCharsets.UTF_8));
      return DmnReader.read(file).content();
    }
    var number = form.containsKey("stand") ? "stand" : "revision";
    return drafts.find(draft.id(), Forms.number(form, number)).flatMap(DraftHead::table);
  }

  private TableFile after(TableFile file, Optional<Action> action, Map<String, List<String>> form) {
    return action
        .map(todo -> todo.on(file, columns.find(Forms.first(form, "angabe." + todo.decision()))))
        .orElse(file);
  }

  private static byte[] bytes(TableFile file) {
    return DmnWriter.write(file).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A form that was sent.
   *
   * @param action the button that was pressed
   * @param account who pressed it
   */
  private record Sent(String action, String account) {}

  /** Typed work is never lost: what others saved meanwhile and what was typed are put together. */
  private Response answer(Saving saving, Draft base, Optional<TableFile> mine, Sent sent) {
    if (saving instanceof Saving.Outdated outdated) {
      var others = Meanwhile.of(outdated.now(), sent.account());
      return sent.action().equals(Forms.UNASKED)
          ? others.told()
          : Html.of(412, DraftTemplates.draft(outdated(base, outdated.now(), mine, others)));
    }
    if (saving instanceof Saving.Saved saved) {
      return Forms.seeOther(saved.draft(), Destination.of(sent.action(), saved.draft()));
    }
    var now = ((Saving.Closed) saving).draft();
    return now.isEditable() ? Forms.seeOther(now, "") : closed(base, now, mine);
  }

  private Response closed(Draft base, Draft now, Optional<TableFile> mine) {
    return mine.map(typed -> ClosedPage.table(now, open.changes(base, typed)))
        .orElseGet(() -> Forms.seeOther(now, "/pruefen"));
  }

  private DraftPage outdated(Draft before, Draft now, Optional<TableFile> mine, Meanwhile others) {
    var base = DraftHead.table(before);
    var theirs = DraftHead.table(now);
    if (base.isEmpty() || theirs.isEmpty() || mine.isEmpty()) {
      return open.outdated(now, others, List.of());
    }
    var merged = Merge.of(base.get(), mine.get(), theirs.get());
    var together = now.saying(new RuleFile(now.path(), bytes(merged.file())));
    return open.outdated(together, others, merged.conflicts());
  }
}
