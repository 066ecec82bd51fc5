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
  /** Where a route may answer a failed request, whose problem is told by then, as it likes. */
  public static final int FAILED = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 1;

  private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);
  private static final List<ProblemType> UNROUTED =
      List.of(ProblemType.NOT_FOUND, ProblemType.MALFORMED_REQUEST, ProblemType.METHOD_NOT_ALLOWED);
  private static final String TOLD = Problem.class.getName();
  private static final int FIRST = 1_000;

  /** The framework's own limit has priority 2. */
  private static final int AFTER_LIMITS = 1;

  private final ObjectMapper json;

  ProblemRoutes(ObjectMapper json) {
    this.json = json;
  }

  void filter(@Observes Filters filters) {
    filters.register(CorrelationId::assign, FIRST);
    filters.register(BodyLimit::enforce, FIRST - 1);
    filters.register(BodyEncoding::enforce, FIRST - 2);
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
    router.route().order(FAILED - 1).failureHandler(ProblemRoutes::tell);
    router.route().order(FAILED + 1).failureHandler(this::writeTold);
  }

  /** What went wrong with a request that failed before any resource. */
  public static Problem of(RoutingContext context) {
    return context.get(TOLD);
  }

  /** Ends a request here. */
  static void refuse(RoutingContext context, Problem problem) {
    context.put(TOLD, problem).fail(problem.status());
  }

  private static void tell(RoutingContext context) {
    if (context.response().ended()) {
      return;
    }
    if (context.get(TOLD) == null) {
      context.put(TOLD, failed(context));
    }
    context.next();
  }

  private static Problem failed(RoutingContext context) {
    if (context.failure() instanceof RejectedExecutionException) {
      return Problem.of(ProblemType.OVERLOADED);
    }
    if (context.statusCode() > 0 && context.statusCode() != ProblemType.INTERNAL.status()) {
      return Problem.of(context.statusCode());
    }
    if (context.failure() != null && ProblemMappers.isGone(context.failure())) {
      return Problem.of(ProblemType.MALFORMED_REQUEST);
    }
    LOG.errorf(
        "A request failed: %s", context.failure() == null ? "" : Traces.of(context.failure()));
    return Problem.internal(CorrelationId.current());
  }

  private void writeTold(RoutingContext context) {
    write(context, of(context));
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
