package de.chancenwege.service.http;

import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.jspecify.annotations.Nullable;

/** How large a body may be. */
public final class BodyLimit {
  /** The largest body that is read. */
  public static final int BYTES = 1 << 20;

  /** Bodies that do not tell their length are cut here; the little more lets a resource say so. */
  private static final long UNTOLD_BYTES = BYTES + (BYTES >> 3);

  /** Addresses whose bodies are read piece by piece and never held as a whole. */
  private static final Set<String> STREAMED = Set.of("/api/v1/advice/batch");

  /**
   * So much is still taken off the line and thrown away: a browser shows the answer only after it
   * has sent everything, and people choose a film by mistake.
   */
  private static final long SWALLOWED_BYTES = 512L << 20;

  private static final long QUIET_MILLISECONDS = 5_000;

  private BodyLimit() {}

  /** Says that the body was larger. */
  public static ProblemException exceeded() {
    return new ProblemException(ProblemType.CONTENT_TOO_LARGE, detail());
  }

  /**
   * All of a body.
   *
   * @throws ProblemException if it is larger, or does not arrive whole
   */
  public static byte[] read(InputStream body) {
    var bytes = upToLimit(body);
    if (bytes.length > BYTES) {
      throw exceeded();
    }
    return bytes;
  }

  private static byte[] upToLimit(InputStream body) {
    try {
      return body.readNBytes(BYTES + 1);
    } catch (IOException e) {
      // The caller hung up, was too slow, or counted its chunks wrong. Nothing of ours is broken.
      throw new ProblemException(ProblemType.MALFORMED_REQUEST, "The body did not arrive whole.");
    }
  }

  static void enforce(RoutingContext context) {
    var length = length(context.request().getHeader(HttpHeaders.CONTENT_LENGTH));
    if (length <= BYTES || isStreamed(context)) {
      context.next();
      return;
    }
    var request = context.request();
    if (length > SWALLOWED_BYTES) {
      context.response().endHandler(end -> request.connection().close());
    } else {
      request.resume();
      closeWhenQuiet(context, 0);
    }
    ProblemRoutes.refuse(context, Problem.of(ProblemType.CONTENT_TOO_LARGE, detail(), List.of()));
  }

  /** Whoever only waits for the answer, and sends no more, is not kept waiting. */
  private static void closeWhenQuiet(RoutingContext context, long before) {
    var request = context.request();
    context
        .vertx()
        .setTimer(
            QUIET_MILLISECONDS,
            timer -> {
              if (!request.isEnded() && request.bytesRead() == before) {
                request.connection().close();
              } else if (!request.isEnded()) {
                closeWhenQuiet(context, request.bytesRead());
              }
            });
  }

  /** To be called after the framework has set its own limit, which is none. */
  static void limitUntold(RoutingContext context) {
    if (!isStreamed(context)) {
      context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, UNTOLD_BYTES);
    }
    context.next();
  }

  private static boolean isStreamed(RoutingContext context) {
    return STREAMED.contains(context.normalizedPath());
  }

  private static String detail() {
    return "A body may have at most " + BYTES + " bytes.";
  }

  private static long length(@Nullable String header) {
    return header == null || !header.matches("\\d{1,18}") ? 0 : Long.parseLong(header);
  }
}
