package de.chancenwege.service.advice;

import de.chancenwege.service.advice.desk.AdviceDesk;
import de.chancenwege.service.advice.json.AdviceAnswers;
import de.chancenwege.service.advice.reading.AdviceQueries;
import de.chancenwege.service.json.JsonBody;
import de.chancenwege.service.rulebook.api.TaggedAnswers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers one case. */
@Path("/api/v1/advice")
@Tag(name = "Advice")
final class AdviceResource {
  private final AdviceQueries queries;
  private final AdviceDesk desk;
  private final AdviceAnswers answers;

  AdviceResource(AdviceQueries queries, AdviceDesk desk, AdviceAnswers answers) {
    this.queries = queries;
    this.desk = desk;
    this.answers = answers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "advise",
      summary = "Which ways are open to this person on this day",
      description = "Nothing of the request is stored or logged.")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AdviceView.class)))
  public RestResponse<byte[]> advise(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = AdviceRequest.class)))
          JsonBody body) {
    var query = queries.read(body);
    return RestResponse.ResponseBuilder.ok(answers.json(query, desk.advise(query)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(TaggedAnswers.RULEBOOK_ID, query.rulebook().id().value())
        .build();
  }
}
