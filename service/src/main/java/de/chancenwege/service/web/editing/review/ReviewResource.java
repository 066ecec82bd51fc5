package de.chancenwege.service.web.editing.review;

import de.chancenwege.service.editing.approval.Comments;
import de.chancenwege.service.editing.approval.Consent;
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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A draft on its way: looked at, submitted, approved or sent back. */
@Path("/werkstatt/entwurf/{id}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ReviewResource {
  private static final int LONGEST = Comments.LONGEST;
  private static final int LONGEST_SOURCE = 1000;

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
    var typed = new Typed("einreichen", form);
    var page = page(draft, security);
    if (draft.revision() != Forms.revision(form)) {
      return again(409, page, typed, "werkstatt.fehler.inzwischen");
    }
    if (!page.verdict().isWhole()) {
      return again(422, page, typed, "werkstatt.fehler.unvollstaendig");
    }
    if (!typed.says("grund", LONGEST) || !typed.says("quelle", LONGEST_SOURCE)) {
      return again(422, page, typed, "werkstatt.fehler.grund");
    }
    var account = Accounts.name(security);
    return submissions.submit(draft, account, typed.text("grund"), typed.text("quelle"))
        ? back(draft)
        : again(409, page, typed, "werkstatt.fehler.inzwischen");
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
    var typed = new Typed("freigeben", form);
    var page = page(draft, security);
    if (draft.revision() != Forms.revision(form)) {
      return again(409, page, typed, "werkstatt.fehler.inzwischen");
    }
    var isWithout = !typed.text("ohneWirkung").isEmpty();
    if (typed.text("wirkung").isEmpty() && !isWithout) {
      return again(422, page, typed, "werkstatt.fehler.wirkung");
    }
    if (isWithout && !typed.says("ohneWirkungGrund", LONGEST)) {
      return again(422, page, typed, "werkstatt.fehler.ohne-wirkung");
    }
    if (typed.text("bemerkung").length() > LONGEST) {
      return again(422, page, typed, "werkstatt.fehler.bemerkung");
    }
    var consent =
        new Consent(
            Accounts.name(security),
            typed.text("bemerkung"),
            isWithout ? typed.text("ohneWirkungGrund") : "");
    var done = publisher.approve(draft, typed.text("regelwerk"), consent);
    if (done instanceof Publishing.Published) {
      return back(draft);
    }
    return refused(done, page(draft, security), typed);
  }

  private static Response refused(Publishing refused, ReviewPage page, Typed typed) {
    if (refused instanceof Publishing.OwnWork) {
      return again(403, page, typed, "werkstatt.fehler.eigenes");
    }
    if (refused instanceof Publishing.EffectFailed) {
      return again(409, page, typed, "werkstatt.fehler.wirkung-fehlt");
    }
    if (refused instanceof Publishing.EffectFound) {
      return again(409, page, typed, "werkstatt.fehler.wirkung-gefunden");
    }
    if (refused instanceof Publishing.EffectComing) {
      return again(409, page, typed, "werkstatt.fehler.wirkung-offen");
    }
    if (refused instanceof Publishing.Faulty) {
      return again(422, page, typed, "werkstatt.fehler.unvollstaendig");
    }
    return again(409, page, typed, "werkstatt.fehler.inzwischen");
  }

  /** Looks once more for an effect that could not be found. */
  @POST
  @Path("wirkung")
  @RolesAllowed({Accounts.EDITS, Accounts.APPROVES})
  @Operation(hidden = true)
  public Response findAgain(@PathParam("id") String id) {
    var draft = draft(id);
    reviews.findAgain(draft);
    return Forms.seeOther(draft, "/pruefen#wirkung");
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
    var typed = new Typed("zuruecksenden", form);
    if (!typed.says("bemerkung", LONGEST)) {
      return again(422, page(draft, security), typed, "werkstatt.fehler.bemerkung");
    }
    return submissions.giveBack(
            draft, Decision.SENT_BACK, Accounts.name(security), typed.text("bemerkung"))
        ? back(draft)
        : again(409, page(draft, security), typed, "werkstatt.fehler.inzwischen");
  }

  @POST
  @Path("zuruecknehmen")
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response takeBack(@PathParam("id") String id, @Context SecurityContext security) {
    var draft = draft(id);
    return submissions.giveBack(draft, Decision.TAKEN_BACK, Accounts.name(security), "")
        ? Forms.seeOther(draft, "")
        : again(409, page(draft, security), Typed.NOTHING, "werkstatt.fehler.inzwischen");
  }

  @POST
  @Path("verwerfen")
  @RolesAllowed(Accounts.EDITS)
  @Operation(hidden = true)
  public Response discard(@PathParam("id") String id, @Context SecurityContext security) {
    var draft = draft(id);
    if (!drafts.discard(draft.id(), Accounts.name(security))) {
      return again(409, page(draft, security), Typed.NOTHING, "werkstatt.fehler.inzwischen");
    }
    reviews.giveUp(draft);
    return Response.seeOther(URI.create("/werkstatt")).build();
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
    var typed = new Typed("bemerken", form);
    var row = typed.text("zeile");
    if (!typed.says("bemerkung", LONGEST)) {
      return again(422, page(draft, security), typed, "werkstatt.fehler.bemerkung");
    }
    if (!Reviews.isAbout(draft, row)) {
      return again(422, page(draft, security), typed, "werkstatt.fehler.zeile");
    }
    comments.add(draft, row, Accounts.name(security), typed.text("bemerkung"));
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

  private static Response again(int status, ReviewPage page, Typed typed, String error) {
    return Html.of(status, ReviewTemplates.review(page.faulty(typed, Wording.text(error))));
  }
}
