package de.chancenwege.service.web.editing.exchange;

import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.web.editing.Accounts;
import de.chancenwege.service.web.editing.Forms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Gives a draft out as a file. */
@Path("/werkstatt/entwurf/{id}")
@RolesAllowed({Accounts.EDITS, Accounts.APPROVES})
final class DraftDownloadResource {
  private final Drafts drafts;
  private final Downloads downloads;

  DraftDownloadResource(Drafts drafts, Downloads downloads) {
    this.drafts = drafts;
    this.downloads = downloads;
  }

  @GET
  @Path("xlsx")
  @Produces(Downloads.WORKBOOK)
  @Operation(hidden = true)
  public Response workbook(@PathParam("id") String id) {
    var draft = Forms.draft(drafts, id);
    var name = draft.path().replaceFirst("tables/", "").replace('/', '-').replace(".dmn", ".xlsx");
    return downloads.workbook(List.of(draft.file()), draft.folder(), name);
  }

  @GET
  @Path("dmn")
  @Produces("application/dmn+xml")
  @Operation(hidden = true)
  public Response dmn(@PathParam("id") String id) {
    var draft = Forms.draft(drafts, id);
    var name = draft.path().substring(draft.path().lastIndexOf('/') + 1);
    return Downloads.file(draft.file().content(), name);
  }
}
