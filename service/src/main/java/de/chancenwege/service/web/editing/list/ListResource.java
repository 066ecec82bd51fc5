package de.chancenwege.service.web.editing.list;

import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.correction.Corrections;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.Saving;
import de.chancenwege.service.editing.list.ListMerge;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.Html;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.DraftTalk;
import de.chancenwege.service.web.editing.Forms;
import de.chancenwege.service.web.editing.Meanwhile;
import de.chancenwege.service.web.editing.closed.ClosedPage;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A draft of a list, edited row by row. */
@Path("/werkstatt/liste")
@Produces(Html.TYPE)
@RolesAllowed(Accounts.EDITS)
final class ListResource {
  private static final String UNDO = "rueckgaengig";
  private static final String ADD = "neu";
  private static final String DELETE = "weg.";

  private final ActiveRulebook active;
  private final Drafts drafts;
  private final DraftChecks checks;
  private final Corrections corrections;
  private final DraftTalk talk;

  ListResource(
      ActiveRulebook active,
      Drafts drafts,
      DraftChecks checks,
      Corrections corrections,
      DraftTalk talk) {
    this.active = active;
    this.drafts = drafts;
    this.checks = checks;
    this.corrections = corrections;
    this.talk = talk;
  }

  /** Begins a draft of a list, or goes on with the one that is open. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response begin(@Context SecurityContext security, MultivaluedMap<String, String> form) {
    var path = Forms.first(form, "datei");
    var file =
        active.rulebook().files().stream()
            .filter(known -> known.path().equals(path) && RuleList.isList(path))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return shown(drafts.begin(DraftKind.CORRECTION, file, file, Accounts.name(security)));
  }

  @GET
  @Path("{id}")
  @Operation(hidden = true)
  public Response show(@PathParam("id") String id) {
    var draft = Forms.draft(drafts, id);
    return draft.isEditable()
        ? page(200, draft, list(draft), Meanwhile.NOBODY, List.of())
        : Forms.seeOther(draft, "/pruefen");
  }

  /** What is said about the list, without its fields: for the script that saves by itself. */
  @GET
  @Path("{id}/stand")
  @Operation(hidden = true)
  public Response told(@PathParam("id") String id) {
    var draft = Forms.draft(drafts, id);
    if (!draft.isEditable()) {
      return Forms.seeOther(draft, "/pruefen");
    }
    var page = view(draft, list(draft), Meanwhile.NOBODY, List.of());
    return Html.of(200, ListTemplates.toldList(page));
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
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
    var shown = list(shown(base, form));
    var typed = TypedList.of(shown, form, deleted(action));
    if (action.equals(UNDO)) {
      return undo(base, typed, account);
    }
    if (action.equals(ADD)) {
      return page(200, base, typed.withEmptyRow(), Meanwhile.NOBODY, List.of());
    }
    if (!typed.faults().isEmpty()) {
      return page(422, base, typed, Meanwhile.NOBODY, List.of());
    }
    var saving = drafts.save(draft.id(), revision, typed.file().content(), account);
    return answer(saving, base, typed, new Sent(action, account));
  }

  /** What cannot be saved yet is taken back by showing what is saved. */
  private Response undo(Draft base, RuleList typed, String account) {
    if (!typed.faults().isEmpty()) {
      return shown(base);
    }
    var undone = drafts.undo(base.id(), base.revision(), typed.file().content(), account);
    return answer(undone, base, typed, new Sent(UNDO, account));
  }

  /**
   * What the form was made from, by which its fields are named: saving by itself renews the
   * revision and not the fields.
   */
  private Draft shown(Draft base, MultivaluedMap<String, String> form) {
    return form.containsKey("stand")
        ? drafts.find(base.id(), Forms.number(form, "stand")).orElseThrow(NotFoundException::new)
        : base;
  }

  private static String deleted(String action) {
    return action.startsWith(DELETE) ? action.substring(DELETE.length()) : "";
  }

  /**
   * A form that was sent.
   *
   * @param action the button that was pressed
   * @param account who pressed it
   */
  private record Sent(String action, String account) {}

  /** Typed work is never lost: what others saved meanwhile and what was typed are put together. */
  private Response answer(Saving saving, Draft base, RuleList mine, Sent sent) {
    if (saving instanceof Saving.Outdated outdated) {
      var now = outdated.now();
      var others = Meanwhile.of(now, sent.account());
      var merged = ListMerge.of(list(base), mine, list(now));
      return sent.action().equals(Forms.UNASKED)
          ? others.told()
          : page(412, now, merged.list(), others, merged.conflicts());
    }
    if (saving instanceof Saving.Saved saved) {
      return shown(saved.draft(), sent.action().equals(Forms.UNASKED) ? "/stand" : "");
    }
    var now = ((Saving.Closed) saving).draft();
    return now.isEditable() ? shown(now) : ClosedPage.list(now, list(base), mine);
  }

  private static RuleList list(Draft draft) {
    return RuleList.read(draft.file()).orElseThrow(NotFoundException::new);
  }

  private Response page(
      int status, Draft draft, RuleList list, Meanwhile others, List<Conflict> conflicts) {
    return Html.of(status, ListTemplates.list(view(draft, list, others, conflicts)));
  }

  /** What is not saved is not checked. */
  private ListPage view(Draft draft, RuleList list, Meanwhile others, List<Conflict> conflicts) {
    var page = ListPage.of(draft, corrections.isBehind(draft), list, others, conflicts);
    var told = page.withComments(talk.lines(draft, List.of()));
    return !others.isSomebody() && list.equals(list(draft)) ? checked(told, draft) : told;
  }

  /** Nobody waits for the checks of what is not changed yet. */
  private ListPage checked(ListPage page, Draft draft) {
    return draft.file().equals(draft.base())
        ? page
        : page.withChecks(checks.check(draft), active.rulebook());
  }

  private static Response shown(Draft draft) {
    return shown(draft, "");
  }

  private static Response shown(Draft draft, String rest) {
    return Response.seeOther(URI.create("/werkstatt/liste/" + draft.id() + rest)).build();
  }
}
