package de.chancenwege.service.web.editing.review;

import de.chancenwege.service.editing.approval.Comments;
import de.chancenwege.service.editing.approval.Decision;
import de.chancenwege.service.editing.approval.Publisher;
import de.chancenwege.service.editing.approval.Publishing;
import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A draft on its way: looked at, submitted, approved or sent back. */
@Path("/werkstatt/entwurf/{id}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ReviewResource {
  private static final int LONGEST = 4000;
  private static final int LONGEST_SOURCE = 1000;
  private static final int LONGEST_ROW = 100;

  private final Drafts drafts;
  private final Submissions submissions;
  private final Comments comments;
  private final Publisher publisher;
  private final Reviews reviews;

  ReviewResource(
      Drafts drafts,
      Submissions submissions,
      Comments comments,
      Publisher publisher,
      Reviews reviews) {
    this.drafts = drafts;
    this.submissions = submissions;
    this.comments = comments;
    this.publisher = publisher;
    this.reviews = reviews;
  }

  @GET
  @Path("pruefen")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Accounts.EDITS, Accounts.APPROVES})
  @Operation(hidden = true)
  public Response show(@PathParam("id") String id, @Context SecurityContext security) {
    return Html.of(200, ReviewTemplates.review(page(draft(id), security)));
  }

  @POST
  @Path("einreichen")
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response submit(
      @PathParam("id") String id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> form) {
    var draft = draft(id);
    var reason = text(form, "grund");
    var source = text(form, "quelle");
    var page = page(draft, security);
    if (draft.revision() != Forms.revision(form)) {
      return again(409, page, "werkstatt.fehler.inzwischen");
    }
    if (!page.verdict().isWhole()) {
      return again(422, page, "werkstatt.fehler.unvollstaendig");
    }
    if (!isSaid(reason, LONGEST) || !isSaid(source, LONGEST_SOURCE)) {
      return again(422, page, "werkstatt.fehler.grund");
    }
    return submissions.submit(draft, Accounts.name(security), reason, source)
        ? back(draft)
        : again(409, page, "werkstatt.fehler.inzwischen");
  }

  @POST
  @Path("freigeben")
  @RolesAllowed(Accounts.APPROVES)
  @Operation(hidden = true)
  public Response approve(
      @PathParam("id") String id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> form) {
    var draft = draft(id);
    var page = page(draft, security);
    if (draft.revision() != Forms.revision(form)) {
      return again(409, page, "werkstatt.fehler.inzwischen");
    }
    if (Forms.first(form, "wirkung").isEmpty()) {
      return again(422, page, "werkstatt.fehler.wirkung");
    }
    if (text(form, "bemerkung").length() > LONGEST) {
      return again(422, page, "werkstatt.fehler.bemerkung");
    }
    var done =
        publisher.approve(
            draft,
            Forms.first(form, "regelwerk"),
            Accounts.name(security),
            text(form, "bemerkung"));
    return done instanceof Publishing.Published
        ? back(draft)
        : refused(done, page(draft, security));
  }

  private static Response refused(Publishing refused, ReviewPage page) {
    if (refused instanceof Publishing.OwnWork) {
      return again(403, page, "werkstatt.fehler.eigenes");
    }
    if (refused instanceof Publishing.Faulty) {
      return again(422, page, "werkstatt.fehler.unvollstaendig");
    }
    return again(409, page, "werkstatt.fehler.inzwischen");
  }

  @POST
  @Path("zuruecksenden")
  @RolesAllowed(Accounts.APPROVES)
  @Operation(hidden = true)
  public Response sendBack(
      @PathParam("id") String id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> form) {
    var draft = draft(id);
    var note = text(form, "bemerkung");
    if (!isSaid(note, LONGEST)) {
      return again(422, page(draft, security), "werkstatt.fehler.bemerkung");
    }
    return submissions.giveBack(draft, Decision.SENT_BACK, Accounts.name(security), note)
        ? back(draft)
        : again(409, page(draft, security), "werkstatt.fehler.inzwischen");
  }

  @POST
  @Path("zuruecknehmen")
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response takeBack(@PathParam("id") String id, @Context SecurityContext security) {
    var draft = draft(id);
    return submissions.giveBack(draft, Decision.TAKEN_BACK, Accounts.name(security), "")
        ? Forms.seeOther(draft, "")
        : again(409, page(draft, security), "werkstatt.fehler.inzwischen");
  }

  @POST
  @Path("verwerfen")
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response discard(@PathParam("id") String id, @Context SecurityContext security) {
    var draft = draft(id);
    return drafts.discard(draft.id(), Accounts.name(security))
        ? Response.seeOther(URI.create("/werkstatt")).build()
        : again(409, page(draft, security), "werkstatt.fehler.inzwischen");
  }

  @POST
  @Path("bemerken")
  @RolesAllowed({Accounts.EDITS, Accounts.APPROVES})
  @Operation(hidden = true)
  public Response comment(
      @PathParam("id") String id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> form) {
    var draft = draft(id);
    var text = text(form, "bemerkung");
    var row = text(form, "zeile");
    if (!isSaid(text, LONGEST) || row.length() > LONGEST_ROW) {
      return again(422, page(draft, security), "werkstatt.fehler.bemerkung");
    }
    comments.add(draft, row, Accounts.name(security), text);
    return back(draft);
  }

  private Draft draft(String id) {
    return Forms.draft(drafts, id);
  }

  private ReviewPage page(Draft draft, SecurityContext security) {
    return reviews.page(draft, security);
  }

  private static Response back(Draft draft) {
    return Forms.seeOther(draft, "/pruefen");
  }

  private static Response again(int status, ReviewPage page, String error) {
    return Html.of(status, ReviewTemplates.review(page.faulty(Wording.text(error))));
  }

  private static String text(Map<String, List<String>> form, String name) {
    return Forms.first(form, name);
  }

  /** Nothing is cut: what is too long is told, as what is missing. */
  private static boolean isSaid(String text, int longest) {
    return !text.isEmpty() && text.length() <= longest;
  }
}
