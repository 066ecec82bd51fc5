package de.chancenwege.service.access;

import de.chancenwege.service.access.UnsentForms.Reason;
import de.chancenwege.service.http.BodyLimit;
import de.chancenwege.service.http.form.FormBody;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What somebody typed into a page of the workshop is not lost when their session is over, or their
 * account may not send it: it comes back in a page. Only from our own pages, and never a password.
 */
@Singleton
final class KeptForms {
  /** Where people type what takes them long. */
  private static final String FROM = "/werkstatt/";

  private final UnsentForms pages;

  KeptForms(UnsentForms pages) {
    this.pages = pages;
  }

  /** The page with a form of another session; empty if it is not kept. */
  Optional<Response> page(String path, Origin origin, FormBody form) {
    return page(Reason.SIGNED_IN_ANEW, path, origin, form);
  }

  private Optional<Response> page(Reason reason, String path, Origin origin, FormBody form) {
    if (!isKept(path, origin) || form.field(FormGuard.FIELD).isEmpty() || form.hasFiles()) {
      return Optional.empty();
    }
    var fields = new LinkedHashMap<>(form.fields());
    fields.remove(FormGuard.FIELD);
    return Optional.of(pages.again(reason, path, fields));
  }

  private static boolean isKept(String path, Origin origin) {
    return origin == Origin.OWN && path.startsWith(FROM);
  }

  /** The page for a request of which nothing was read yet; that is waited for. */
  Uni<Optional<Response>> page(
      Reason reason, ContainerRequestContext request, HttpServerRequest line) {
    var path = request.getUriInfo().getPath();
    var origin = Origin.of(line);
    if (!request.getMethod().equals(HttpMethod.POST)
        || !isKept(path, origin)
        || request.getLength() < 0
        || request.getLength() > BodyLimit.BYTES) {
      return Uni.createFrom().item(Optional.empty());
    }
    var type = request.getHeaderString("Content-Type");
    var body = line.body();
    line.resume();
    return Uni.createFrom()
        .completionStage(body.toCompletionStage())
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(bytes -> page(reason, path, origin, FormBody.of(bytes.getBytes(), type)));
  }
}
