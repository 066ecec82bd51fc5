package de.chancenwege.service.web.editing.exchange;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.Accounts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Gives a published table out as a file: all versions, the newest first, and its cases. */
@Path("/werkstatt/tabellen/{area}/{subject}")
@RolesAllowed({Accounts.EDITS, Accounts.APPROVES})
final class TableDownloadResource {
  private final ActiveRulebook active;
  private final Downloads downloads;

  TableDownloadResource(ActiveRulebook active, Downloads downloads) {
    this.active = active;
    this.downloads = downloads;
  }

  @GET
  @Produces(Downloads.WORKBOOK)
  @Operation(hidden = true)
  public Response workbook(@PathParam("area") String area, @PathParam("subject") String subject) {
    var folder = area + '/' + subject;
    var versions =
        active.rulebook().versions().stream()
            .filter(version -> version.folder().equals(folder))
            .sorted(Comparator.comparing(TableVersion::validFrom).reversed())
            .map(TableVersion::file)
            .toList();
    if (versions.isEmpty()) {
      throw new NotFoundException();
    }
    return downloads.workbook(versions, folder, area + '-' + subject + ".xlsx");
  }
}
