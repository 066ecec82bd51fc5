package de.chancenwege.service.editing.api;

import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.editing.approval.Consent;
import de.chancenwege.service.editing.approval.Decision;
import de.chancenwege.service.editing.approval.Publisher;
import de.chancenwege.service.editing.approval.Publishing;
import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.check.Verdict;
import de.chancenwege.service.json.JsonBody;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The way of a draft to the law that answers: submitted, approved by somebody else, or given back.
 */
@Path("/api/v1/workshop/drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Workshop")
final class ReviewResource {
  private static final int LONGEST = 4000;
  private static final int LONGEST_SOURCE = 1000;
  private static final int LONGEST_ID = 100;
  private static final String FAILED =
      "What the draft does to answers could not be found. It is tried again; look at it, then"
          + " approve.";
  private static final String FAILED_AGAIN =
      "What the draft does to answers could not be found, more than once. It is tried again. If"
          + " that fails too, the field withoutEffect with a reason approves it all the same.";
  private static final String NOTHING_OPEN = "Nothing of this draft waits for a decision.";

  private final DraftDesk desk;
  private final DraftChecks checks;
  private final Submissions submissions;
  private final Publisher publisher;

  ReviewResource(DraftDesk desk, DraftChecks checks, Submissions submissions, Publisher publisher) {
    this.desk = desk;
    this.checks = checks;
    this.submissions = submissions;
    this.publisher = publisher;
  }

  @POST
  @Path("submit")
  @RolesAllowed(Roles.RECHT)
  @Operation(operationId = "submitDraft", summary = "Hand a draft to somebody else")
  @APIResponse(
      responseCode = "200",
      description = "The draft, which waits for a decision now",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  public Response submit(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Context SecurityContext security,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ReviewRequests.Submit.class)))
          JsonBody body) {
    var draft = desk.find(id);
    Revision.require(draft, ifMatch);
    var fields = Fields.of(body, "reason", "source");
    var reason = fields.text("reason", LONGEST);
    var source = fields.text("source", LONGEST_SOURCE);
    fields.requireFine();
    var checked = checks.check(draft);
    if (checked.verdict() != Verdict.WHOLE) {
      throw Issues.problem(checked.issues());
    }
    if (!submissions.submit(draft, name(security), reason, source)) {
      throw DraftDesk.conflict("The draft was submitted, published or given up already.");
    }
    return desk.answer(id);
  }

  @POST
  @Path("approve")
  @RolesAllowed(Roles.FREIGABE)
  @Operation(
      operationId = "approveDraft",
      summary = "Publish what somebody else has submitted",
      description =
          "For people who are signed in: no key may approve. Whoever saved or submitted the draft"
              + " is refused.")
  @APIResponse(
      responseCode = "200",
      description = "The draft, which is published now",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  public Response approve(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Context SecurityContext security,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ReviewRequests.Approve.class)))
          JsonBody body) {
    var draft = desk.find(id);
    Revision.require(draft, ifMatch);
    var fields = Fields.of(body, "rulebook", "effectAcknowledged", "note", "withoutEffect");
    var rulebook = fields.text("rulebook", LONGEST_ID);
    var note = fields.optionalText("note", LONGEST);
    var consent = new Consent(name(security), note, fields.optionalText("withoutEffect", LONGEST));
    if (consent.withoutEffect().isEmpty()) {
      fields.yes("effectAcknowledged");
    }
    fields.requireFine();
    requirePublished(publisher.approve(draft, rulebook, consent));
    return desk.answer(id);
  }

  private static void requirePublished(Publishing publishing) {
    if (publishing instanceof Publishing.OwnWork) {
      throw new ProblemException(
          ProblemType.OWN_WORK, "Somebody else has to approve what you wrote or submitted.");
    }
    if (publishing instanceof Publishing.Faulty faulty) {
      throw Issues.problem(faulty.issues());
    }
    if (publishing instanceof Publishing.NotOpen) {
      throw DraftDesk.conflict(NOTHING_OPEN);
    }
    if (publishing instanceof Publishing.EffectComing) {
      throw DraftDesk.conflict(
          "What the draft does to answers is still being found. Look at it, then approve.");
    }
    if (publishing instanceof Publishing.EffectFound) {
      throw DraftDesk.conflict(
          "What the draft does to answers is found by now. Look at it, then approve without the"
              + " field withoutEffect.");
    }
    if (publishing instanceof Publishing.EffectFailed failed) {
      throw DraftDesk.conflict(failed.isAgain() ? FAILED_AGAIN : FAILED);
    }
    if (publishing instanceof Publishing.Overtaken) {
      throw DraftDesk.conflict("Another rulebook answers by now. Check the draft against it.");
    }
  }

  @POST
  @Path("return")
  @RolesAllowed(Roles.FREIGABE)
  @Operation(operationId = "returnDraft", summary = "Send a draft back to its authors")
  @APIResponse(
      responseCode = "200",
      description = "The draft, which can be changed again",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  public Response sendBack(
      @PathParam("id") String id,
      @Context SecurityContext security,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ReviewRequests.Return.class)))
          JsonBody body) {
    var fields = Fields.of(body, "note");
    var note = fields.text("note", LONGEST);
    fields.requireFine();
    return giveBack(id, Decision.SENT_BACK, name(security), note);
  }

  @POST
  @Path("withdraw")
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Roles.RECHT)
  @Operation(operationId = "withdrawDraft", summary = "Take back what was submitted")
  @APIResponse(
      responseCode = "200",
      description = "The draft, which can be changed again",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  public Response takeBack(@PathParam("id") String id, @Context SecurityContext security) {
    return giveBack(id, Decision.TAKEN_BACK, name(security), "");
  }

  private Response giveBack(String id, Decision decision, String account, String note) {
    if (!submissions.giveBack(desk.find(id), decision, account, note)) {
      throw DraftDesk.conflict(NOTHING_OPEN);
    }
    return desk.answer(id);
  }

  private static String name(SecurityContext security) {
    return security.getUserPrincipal().getName();
  }
}
