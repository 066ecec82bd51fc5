package de.chancenwege.service.web;

import de.chancenwege.service.http.ProblemRoutes;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Errors as pages, for whoever asks for pages.
 *
 * <p>Everyone else gets the problem document that package {@code problem} writes.
 */
@Singleton
final class BrowserErrors {

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  /** Problems of our own addresses: the same status, said in a page. */
  @ServerResponseFilter
  void page(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Problem problem && wantsPages(request)) {
      var page = Html.error(problem, request.getUriInfo().getPath());
      response.setEntity(page.getEntity(), null, MediaType.valueOf(Html.TYPE));
    }
  }

  void route(@Observes Router router) {
    router.route().order(Integer.MAX_VALUE).handler(BrowserErrors::notFound);
    router.route().order(ProblemRoutes.FAILED).failureHandler(BrowserErrors::failed);
  }

  /** Requests that came to no resource, a body that is too large, say. */
  private static void failed(RoutingContext context) {
    if (wantsPages(context) && !context.response().headWritten()) {
      write(context, ProblemRoutes.of(context));
    } else {
      context.next();
    }
  }

  /** Addresses that nobody serves, after everyone was asked. */
  private static void notFound(RoutingContext context) {
    if (READING.contains(context.request().method()) && wantsPages(context)) {
      write(context, Problem.of(ProblemType.NOT_FOUND));
    } else {
      context.next();
    }
  }

  private static void write(RoutingContext context, Problem problem) {
    var page = Html.error(problem, context.normalizedPath());
    page.getStringHeaders().forEach(context.response()::putHeader);
    context.response().setStatusCode(page.getStatus()).end(page.getEntity().toString());
  }

  private static boolean wantsPages(ContainerRequestContext request) {
    var accept = request.getHeaderString(HttpHeaders.ACCEPT.toString());
    return accept != null && namesHtml(accept);
  }

  private static boolean wantsPages(RoutingContext context) {
    return context.request().headers().getAll(HttpHeaders.ACCEPT).stream()
        .anyMatch(BrowserErrors::namesHtml);
  }

  /** Reads the header as text: what is no list of media types must not become an error of ours. */
  private static boolean namesHtml(String accept) {
    return Arrays.stream(accept.split(","))
        .anyMatch(type -> type.strip().startsWith(MediaType.TEXT_HTML));
  }
}
