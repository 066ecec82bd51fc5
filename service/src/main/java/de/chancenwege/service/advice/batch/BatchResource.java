package de.chancenwege.service.advice.batch;

import de.chancenwege.service.advice.desk.AdviceDesk;
import de.chancenwege.service.advice.reading.AdviceQueries;
import de.chancenwege.service.http.CorrelationId;
import de.chancenwege.service.http.Preference;
import de.chancenwege.service.http.Traces;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.api.TaggedAnswers;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/**
 * Answers many cases in one request, while they are still being sent. It gives a plain {@code
 * Response}: with a {@code RestResponse} and several media types Jackson is asked to write it.
 */
@Path(BatchResource.ADDRESS)
@Tag(name = "Advice")
final class BatchResource {
  static final String ADDRESS = "/api/v1/advice/batch";
  static final String JSON_LINES = "application/x-ndjson";
  static final String JSON_LINES_TOO = "application/jsonl";
  static final String CSV = "text/csv";

  private static final Logger LOG = Logger.getLogger(BatchResource.class);
  private static final MediaType JSON_TYPE = MediaType.valueOf(JSON_LINES);
  private static final MediaType OTHER_JSON_TYPE = MediaType.valueOf(JSON_LINES_TOO);
  private static final MediaType CSV_TYPE = MediaType.valueOf(CSV);
  private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

  /** So many at once that every other request still finds a thread. */
  static final int MOST = 16;

  private final Semaphore places = new Semaphore(MOST);
  private final AdviceQueries queries;
  private final AdviceDesk desk;
  private final BatchMeters meters;

  BatchResource(AdviceQueries queries, AdviceDesk desk, BatchMeters meters) {
    this.queries = queries;
    this.desk = desk;
    this.meters = meters;
  }

  @POST
  @Consumes({JSON_LINES, JSON_LINES_TOO})
  @Produces({JSON_LINES, JSON_LINES_TOO, CSV})
  @Operation(
      operationId = "adviseBatch",
      summary = "Which ways are open to each of these people",
      description =
          "One body of /api/v1/advice a line, one answer a line in the same order, sent while"
              + " further lines are read. A line that cannot be answered becomes a problem line with"
              + " its number, and the next ones are answered all the same. Blank lines are counted"
              + " and left out. All lines are answered by the rulebook of the header Rulebook-Id,"
              + " even if another is published meanwhile; lines with knownAt by that of their"
              + " moment. Read the answers while you send: whoever does not read is not read from.")
  @APIResponse(
      responseCode = "200",
      description = "An answer or a problem for each line, in order",
      content = {
        @Content(mediaType = JSON_LINES, schema = @Schema(implementation = BatchAnswer.class)),
        @Content(mediaType = JSON_LINES_TOO, schema = @Schema(implementation = BatchAnswer.class)),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
      })
  public Response advise(
      @RequestBody(
              required = true,
              content = {
                @Content(mediaType = JSON_LINES, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = JSON_LINES_TOO, schema = @Schema(type = SchemaType.STRING))
              })
          InputStream lines,
      @Context HttpHeaders headers,
      @Context HttpServerRequest request) {
    var type = Preference.of(headers, List.of(JSON_TYPE, OTHER_JSON_TYPE, CSV_TYPE));
    var reader = queries.reader();
    var cases = new Desk(reader, desk::advise, CorrelationId.current());
    var format = type.equals(CSV_TYPE) ? AnswerFormat.CSV : AnswerFormat.JSON_LINES;
    StreamingOutput answers = out -> answer(new Batch(lines, out, cases, format), request);
    return Response.ok(answers, type)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(TaggedAnswers.RULEBOOK_ID, reader.rulebook().id().value())
        .build();
  }

  /**
   * A caller who goes away has done nothing wrong, and nobody is left to tell. Should somebody
   * still listen, an answer that broke off must not look complete.
   */
  private void answer(Batch batch, HttpServerRequest request) {
    if (!places.tryAcquire()) {
      throw new ProblemException(ProblemType.OVERLOADED, "Other batches are being answered.");
    }
    meters.begin();
    try {
      batch.run(THREADS, meters::count);
    } catch (IOException e) {
      LOG.debug("A batch was broken off");
      request.connection().close();
    } catch (RuntimeException e) {
      LOG.errorf("A batch failed: %s", Traces.of(e));
      request.connection().close();
    } finally {
      meters.end();
      places.release();
    }
  }
}
