package de.chancenwege.service.http;

import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Bodies come as they are: unpacking them would need limits of its own. */
final class BodyEncoding {
  private static final String PLAIN = "identity";

  private BodyEncoding() {}

  static void enforce(RoutingContext context) {
    var encoding = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase(PLAIN)) {
      context.next();
      return;
    }
    context.request().resume();
    context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, PLAIN);
    ProblemRoutes.refuse(
        context,
        Problem.of(
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            "The body must be sent without Content-Encoding.",
            List.of()));
  }
}
