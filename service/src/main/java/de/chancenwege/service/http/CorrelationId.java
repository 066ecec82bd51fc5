package de.chancenwege.service.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Ties an answer to the lines in the log that were written for it. */
public final class CorrelationId {
  static final String HEADER = "Correlation-Id";
  private static final String KEY = "correlationId";

  private CorrelationId() {}

  /** Ours, never the caller's: that one could carry anything into the log. */
  static void assign(RoutingContext context) {
    var id = UUID.randomUUID().toString();
    MDC.put(KEY, id);
    context.response().putHeader(HEADER, id);
    context.next();
  }

  /** That of the request which is being answered. */
  public static String current() {
    var id = MDC.get(KEY);
    return id == null ? "" : id.toString();
  }
}
