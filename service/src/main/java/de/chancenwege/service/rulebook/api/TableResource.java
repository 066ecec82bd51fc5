package de.chancenwege.service.rulebook.api;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One version of one table: the file as it is, or what it says as JSON. */
@Path("/api/v1/tables/{area}/{subject}/{validFrom}")
@Tag(name = "Tables")
final class TableResource {
  private static final MediaType DMN = new MediaType("application", "dmn+xml");

  private final TaggedAnswers answers;

  TableResource(TaggedAnswers answers) {
    this.answers = answers;
  }

  @GET
  @Produces("application/dmn+xml")
  @Operation(operationId = "getTableFile", summary = "The DMN file of a table version")
  @APIResponse(
      responseCode = "200",
      description = "The file as it is stored",
      content =
          @Content(
              mediaType = "application/dmn+xml",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<byte[]> file(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      @PathParam("validFrom") String validFrom,
      @Context HttpHeaders asked) {
    return answers.answer(
        asked, DMN, rulebook -> find(rulebook, area + '/' + subject, validFrom).file().content());
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getTable", summary = "The rows of a table version")
  public RestResponse<TableView> rows(
      @PathParam("area") String area,
      @PathParam("subject") String subject,
      @PathParam("validFrom") String validFrom,
      @Context HttpHeaders asked) {
    return answers.answer(
        asked,
        MediaType.APPLICATION_JSON_TYPE,
        rulebook -> TableView.of(find(rulebook, area + '/' + subject, validFrom)));
  }

  private static TableVersion find(Rulebook rulebook, String folder, String validFrom) {
    return rulebook.versions().stream()
        .filter(version -> version.folder().equals(folder))
        .filter(version -> version.validFrom().toString().equals(validFrom))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND,
                    "No such table, or none of its versions begins on that day."));
  }
}
