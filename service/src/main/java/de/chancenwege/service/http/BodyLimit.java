package de.chancenwege.service.http;

import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How large a body may be. */
public final class BodyLimit {
  /** The largest body that is read. */
  public static final int BYTES = 1 << 20;

  /** So much is still taken off the line, so that a caller who is still sending sees the answer. */
  private static final long SWALLOWED_BYTES = 16L << 20;

  private final ProblemRoutes problems;

  BodyLimit(ProblemRoutes problems) {
    this.problems = problems;
  }

  /** Says that the body was larger. */
  public static ProblemException exceeded() {
    return new ProblemException(ProblemType.CONTENT_TOO_LARGE, detail());
  }

  void enforce(RoutingContext context) {
    var length = length(context.request().getHeader(HttpHeaders.CONTENT_LENGTH));
    if (length <= BYTES) {
      context.next();
      return;
    }
    var request = context.request();
    if (length > SWALLOWED_BYTES) {
      context.response().endHandler(end -> request.connection().close());
    } else {
      request.resume();
    }
    problems.write(context, Problem.of(ProblemType.CONTENT_TOO_LARGE, detail(), List.of()));
  }

  private static String detail() {
    return "A body may have at most " + BYTES + " bytes.";
  }

  private static long length(@Nullable String header) {
    return header == null || !header.matches("\\d{1,18}") ? 0 : Long.parseLong(header);
  }
}
