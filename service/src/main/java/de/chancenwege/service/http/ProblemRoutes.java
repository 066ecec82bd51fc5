package de.chancenwege.service.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemType;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/** Problems for what never reaches a resource: unknown addresses, large bodies, broken requests. */
@Singleton
public final class ProblemRoutes {
  private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);
  private static final List<ProblemType> UNROUTED =
      List.of(ProblemType.NOT_FOUND, ProblemType.MALFORMED_REQUEST, ProblemType.METHOD_NOT_ALLOWED);
  private static final int FIRST = 1_000;

  /** The framework's own limit has priority 2. */
  private static final int AFTER_LIMITS = 1;

  private final ObjectMapper json;

  ProblemRoutes(ObjectMapper json) {
    this.json = json;
  }

  void filter(@Observes Filters filters) {
    filters.register(CorrelationId::assign, FIRST);
    filters.register(new BodyLimit(this)::enforce, FIRST - 1);
    filters.register(new BodyEncoding(this)::enforce, FIRST - 2);
    filters.register(ProblemRoutes::sayNothingForEmpty, FIRST - 3);
    filters.register(BodyLimit::limitUntold, AFTER_LIMITS);
  }

  /** The framework cannot read an Accept header without a type; it says no more than none. */
  private static void sayNothingForEmpty(RoutingContext context) {
    var headers = context.request().headers();
    if (headers.contains(HttpHeaders.ACCEPT) && headers.get(HttpHeaders.ACCEPT).isBlank()) {
      headers.remove(HttpHeaders.ACCEPT);
    }
    context.next();
  }

  void route(@Observes Router router) {
    UNROUTED.forEach(type -> router.errorHandler(type.status(), c -> write(c, type.status())));
    router.route().order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT).failureHandler(this::failed);
  }

  private void failed(RoutingContext context) {
    if (context.response().ended()) {
      return;
    }
    if (context.failure() instanceof RejectedExecutionException) {
      write(context, Problem.of(ProblemType.OVERLOADED));
    } else if (context.statusCode() > 0 && context.statusCode() != ProblemType.INTERNAL.status()) {
      write(context, context.statusCode());
    } else {
      LOG.errorf(
          "A request failed: %s", context.failure() == null ? "" : Traces.of(context.failure()));
      write(context, Problem.internal(CorrelationId.current()));
    }
  }

  private void write(RoutingContext context, int status) {
    write(context, Problem.of(status));
  }

  /** Answers with that problem. */
  public void write(RoutingContext context, Problem problem) {
    var response = context.response();
    if (response.headWritten()) {
      context.request().connection().close();
      return;
    }
    Problems.headers(problem).forEach(response::putHeader);
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(Buffer.buffer(Problems.bytes(json, problem)));
  }
}
