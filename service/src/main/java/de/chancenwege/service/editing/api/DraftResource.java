package de.chancenwege.service.editing.api;

import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.Saving;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.http.BodyLimit;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Drafts of tables and lists: read, saved as DMN or CSV, checked. */
@Path("/api/v1/workshop/drafts")
@RolesAllowed({Roles.RECHT, Roles.FREIGABE})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workshop")
final class DraftResource {
  private static final String DMN = "application/dmn+xml";
  private static final String CSV = "text/csv";

  private final Drafts drafts;
  private final DraftDesk desk;
  private final DraftChecks checks;
  private final ActiveRulebook active;

  DraftResource(Drafts drafts, DraftDesk desk, DraftChecks checks, ActiveRulebook active) {
    this.drafts = drafts;
    this.desk = desk;
    this.checks = checks;
    this.active = active;
  }

  @GET
  @Operation(operationId = "listDrafts", summary = "The drafts of which something can still become")
  @APIResponse(
      responseCode = "200",
      description = "All open drafts",
      content = @Content(schema = @Schema(implementation = DraftView.All.class)))
  public Response list() {
    return Response.ok(new DraftView.All(drafts.open().stream().map(desk::view).toList()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getDraft", summary = "One draft, without its table")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  public Response draft(@PathParam("id") String id) {
    return desk.answer(id);
  }

  @GET
  @Path("{id}/file")
  @Produces({DMN, CSV})
  @Operation(
      operationId = "getDraftFile",
      summary = "The file of a draft",
      description = "DMN if it is of a table, CSV if it is of a list.")
  @APIResponse(
      responseCode = "200",
      description = "The file in its canonical form",
      content = {
        @Content(mediaType = DMN, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
      })
  public Response file(@PathParam("id") String id) {
    var draft = desk.find(id);
    var type = RuleList.isList(draft.path()) ? CSV + ";charset=UTF-8" : DMN;
    return DraftDesk.tagged(Response.ok(draft.file().content(), MediaType.valueOf(type)), draft);
  }

  @PUT
  @Path("{id}/file")
  @Consumes({DMN, CSV})
  @RolesAllowed(Roles.RECHT)
  @Operation(
      operationId = "saveDraftFile",
      summary = "Save the file of a draft",
      description =
          "Takes a file as it was given out, DMN of a table or CSV of a list, and keeps it in"
              + " canonical form, as a new revision. If somebody else saved since the revision that"
              + " If-Match names, nothing is saved.")
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now",
      content = @Content(schema = @Schema(implementation = DraftView.class)))
  public Response save(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Context SecurityContext security,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = DMN,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
              })
          InputStream body) {
    var draft = desk.find(id);
    var revision = Revision.named(ifMatch);
    var file = SentFile.canonical(draft, BodyLimit.read(body));
    requireSaved(drafts.save(draft.id(), revision, file, security.getUserPrincipal().getName()));
    return desk.answer(id);
  }

  private static void requireSaved(Saving saving) {
    if (saving instanceof Saving.Outdated) {
      throw Revision.outdated();
    }
    if (saving instanceof Saving.Closed) {
      throw DraftDesk.conflict("The draft cannot be changed any more, or not now.");
    }
  }

  @GET
  @Path("{id}/check")
  @Operation(
      operationId = "checkDraft",
      summary = "What the checks say about a draft",
      description = "The messages are German, as in the pages.")
  @APIResponse(
      responseCode = "200",
      description = "The verdict, and everything that is wrong",
      content = @Content(schema = @Schema(implementation = CheckView.class)))
  public Response check(@PathParam("id") String id) {
    var draft = desk.find(id);
    var rulebook = active.rulebook().id().value();
    var answer = Response.ok(CheckView.of(draft, checks.check(draft), rulebook));
    return DraftDesk.tagged(answer, draft);
  }
}
