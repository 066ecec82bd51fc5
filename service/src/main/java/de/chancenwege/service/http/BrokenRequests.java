package de.chancenwege.service.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemType;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Problems for what is not HTTP at all, or too long to be looked at.
 *
 * <p>Vert.x answers such a request itself, before any router, and Quarkus leaves no place to say
 * how. A tracer sees every request first, the broken ones included, and tells its connection.
 */
@Singleton
final class BrokenRequests implements VertxOptionsCustomizer {
  private static final int URI_TOO_LONG = 414;
  private static final int HEADERS_TOO_LARGE = 431;

  private final ObjectMapper json;

  BrokenRequests(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void accept(VertxOptions options) {
    options.setTracingOptions(new TracingOptions().setFactory(ignored -> new Observer()));
  }

  private void answer(HttpServerRequest request) {
    var problem = Problem.of(status(request.decoderResult().cause()));
    var response = request.response();
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(Buffer.buffer(Problems.bytes(json, problem)));
    response.close();
  }

  /** What Quarkus would refuse with an empty answer. */
  private static boolean isAddress(String text) {
    try {
      return new URI(text).getRawPath() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static int status(@Nullable Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return URI_TOO_LONG;
    }
    return cause instanceof TooLongHttpHeaderException
        ? HEADERS_TOO_LARGE
        : ProblemType.MALFORMED_REQUEST.status();
  }

  private final class Observer implements VertxTracer<Object, Object> {
    @Override
    public <R> @Nullable Object receiveRequest(
        Context context,
        SpanKind kind,
        TracingPolicy policy,
        R request,
        String operation,
        Iterable<Entry<String, String>> headers,
        TagExtractor<R> tagExtractor) {
      if (request instanceof HttpServerRequest received
          && received.connection() instanceof HttpServerConnection connection) {
        look(received, connection);
      }
      return null;
    }

    /** Both handlers hold for the whole connection, which the answer closes. */
    private void look(HttpServerRequest request, HttpServerConnection connection) {
      if (request.decoderResult().isFailure()) {
        connection.invalidRequestHandler(BrokenRequests.this::answer);
      } else if (!isAddress(request.uri())) {
        connection.handler(BrokenRequests.this::answer);
      }
    }
  }
}
