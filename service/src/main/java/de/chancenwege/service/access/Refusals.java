package de.chancenwege.service.access;

import de.chancenwege.service.access.UnsentForms.Reason;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemType;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is told to those who may not: on pages the way to go on, else a problem. */
final class Refusals {
  static final String SIGN_IN = "/konto/anmelden";
  private static final String PASSWORD = "/konto/passwort";

  /** Name of the parameter that tells where somebody wanted to go. */
  private static final String ONWARDS = "weiter";

  private static final String INTERFACE = "/api/";

  private final SignedIn signedIn;
  private final KeptForms kept;

  Refusals(SignedIn signedIn, KeptForms kept) {
    this.signedIn = signedIn;
    this.kept = kept;
  }

  @ServerExceptionMapper
  Uni<Response> notSignedIn(
      UnauthorizedException refused, ContainerRequestContext request, RoutingContext context) {
    return kept.page(Reason.SIGNED_OUT, request, context.request())
        .map(page -> page.orElseGet(() -> notSignedIn(request)));
  }

  @ServerExceptionMapper
  Uni<Response> notAllowed(
      ForbiddenException refused, ContainerRequestContext request, RoutingContext context) {
    return isPage(request) && signedIn.mustSetPassword()
        ? Uni.createFrom().item(seeOther(URI.create(PASSWORD)))
        : kept.page(Reason.NOT_ALLOWED, request, context.request())
            .map(page -> page.orElseGet(() -> problem(ProblemType.NOT_ALLOWED).build()));
  }

  static Response notSignedIn(ContainerRequestContext request) {
    return isPage(request)
        ? seeOther(signIn(request.getMethod(), request.getUriInfo()))
        : problem(ProblemType.NOT_SIGNED_IN).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
  }

  private static boolean isPage(ContainerRequestContext request) {
    return !request.getUriInfo().getPath().startsWith(INTERFACE);
  }

  /** Back to a page that was only read; what was sent cannot be sent again. */
  private static URI signIn(String method, UriInfo address) {
    var signIn = UriBuilder.fromPath(SIGN_IN);
    if (!method.equals(HttpMethod.GET)) {
      return signIn.build();
    }
    var wanted = address.getRequestUri();
    var query = wanted.getRawQuery() == null ? "" : "?" + wanted.getRawQuery();
    return signIn.queryParam(ONWARDS, "{wanted}").build(wanted.getRawPath() + query);
  }

  private static Response seeOther(URI address) {
    return Response.seeOther(address).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  private static Response.ResponseBuilder problem(ProblemType type) {
    return Response.status(type.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(Problem.of(type));
  }
}
