package de.chancenwege.service.http;

import de.chancenwege.service.database.DatabaseAwayException;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what resources throw, and what the framework throws around them, into problems. */
final class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final AllowedMethods allowed;

  ProblemMappers(AllowedMethods allowed) {
    this.allowed = allowed;
  }

  @ServerExceptionMapper
  Response problem(ProblemException exception) {
    return answer(exception.problem());
  }

  @ServerExceptionMapper
  Response notAllowed(NotAllowedException exception, UriInfo address) {
    return Response.fromResponse(answer(Problem.of(ProblemType.METHOD_NOT_ALLOWED.status())))
        .header(HttpHeaders.ALLOW, allowed.of(address.getPath()))
        .build();
  }

  @ServerExceptionMapper
  Response framework(WebApplicationException exception) {
    var status = exception.getResponse().getStatus();
    if (status < Response.Status.BAD_REQUEST.getStatusCode()) {
      return exception.getResponse();
    }
    if (status == ProblemType.INTERNAL.status()) {
      return unexpected(exception);
    }
    return answer(Problem.of(status));
  }

  @ServerExceptionMapper
  Response databaseAway(DatabaseAwayException failure) {
    if (!failure.isAway()) {
      return unexpected(failure);
    }
    LOG.warnf("The database does not answer: %s", Traces.of(failure));
    return answer(Problem.of(ProblemType.DATABASE_AWAY));
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure) {
    if (isGone(failure)) {
      return answer(Problem.of(ProblemType.MALFORMED_REQUEST));
    }
    LOG.errorf("A request failed: %s", Traces.of(failure));
    return answer(Problem.internal(CorrelationId.current()));
  }

  /** Whether the caller hung up while it was asking: nothing is broken, and nobody hears more. */
  static boolean isGone(Throwable failure) {
    var isReading = failure instanceof IOException;
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpClosedException || isReading && isBroken(cause)) {
        return true;
      }
    }
    return false;
  }

  /** Only the line of a caller is read here without something of ours around it. */
  private static boolean isBroken(Throwable cause) {
    return cause instanceof ClosedChannelException || cause instanceof SocketException;
  }

  private static Response answer(Problem problem) {
    var answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    Problems.headers(problem).forEach(answer::header);
    return answer.build();
  }
}
