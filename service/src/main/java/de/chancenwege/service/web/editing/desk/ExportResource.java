package de.chancenwege.service.web.editing.desk;

import de.chancenwege.service.build.Build;
import de.chancenwege.service.editing.cases.AddedCases;
import de.chancenwege.service.editing.export.LawChangelog;
import de.chancenwege.service.editing.export.PublishedPatch;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.Accounts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was published in the workshop, to be taken over into the files of the program. */
@Path("/werkstatt/ausgabe")
@RolesAllowed({Accounts.EDITS, Accounts.APPROVES})
final class ExportResource {
  private final ActiveRulebook active;
  private final AddedCases cases;
  private final LawChangelog changelog;
  private final Build build;

  ExportResource(ActiveRulebook active, AddedCases cases, LawChangelog changelog, Build build) {
    this.active = active;
    this.cases = cases;
    this.changelog = changelog;
    this.build = build;
  }

  @GET
  @Path("regeln.patch")
  @Produces("text/x-diff;charset=UTF-8")
  @Operation(hidden = true)
  public Response patch() {
    return file(PublishedPatch.of(active.rulebook(), cases.all(), build), "regeln.patch");
  }

  @GET
  @Path("aenderungen.md")
  @Produces("text/markdown;charset=UTF-8")
  @Operation(hidden = true)
  public Response changes() {
    return file(changelog.text(), "aenderungen.md");
  }

  private static Response file(String text, String name) {
    return Response.ok(text)
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"" + name + '"')
        .build();
  }
}
