package de.chancenwege.service.access;

import de.chancenwege.service.access.UnsentForms.Reason;
import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemType;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is told to those who may not: on pages the way to go on, else a problem. */
final class Refusals {
  static final String SIGN_IN = "/konto/anmelden";
  private static final String PASSWORD = "/konto/passwort";

  /** Name of the parameter that tells where somebody wanted to go. */
  private static final String ONWARDS = "weiter";

  private static final String INTERFACE = "/api/";

  private final CurrentIdentityAssociation identity;
  private final SignedIn signedIn;
  private final KeptForms kept;

  Refusals(CurrentIdentityAssociation identity, SignedIn signedIn, KeptForms kept) {
    this.identity = identity;
    this.signedIn = signedIn;
    this.kept = kept;
  }

  @ServerExceptionMapper
  Uni<Response> notSignedIn(
      UnauthorizedException refused, ContainerRequestContext request, RoutingContext context) {
    return kept.page(Reason.SIGNED_OUT, request, context.request())
        .map(page -> page.orElseGet(() -> notSignedIn(request, identity.getIdentity())));
  }

  @ServerExceptionMapper
  Uni<Response> notAllowed(
      ForbiddenException refused,
      ContainerRequestContext request,
      ResourceInfo asked,
      RoutingContext context) {
    return isPage(request) && signedIn.mustSetPassword()
        ? Uni.createFrom().item(seeOther(URI.create(PASSWORD)))
        : kept.page(Reason.NOT_ALLOWED, request, context.request())
            .map(page -> page.orElseGet(() -> answer(notAllowed(request, asked)).build()));
  }

  static Response notSignedIn(ContainerRequestContext request, SecurityIdentity asks) {
    if (isPage(request)) {
      return seeOther(signIn(request.getMethod(), request.getUriInfo()));
    }
    var isSent = request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION);
    return answer(RefusalWords.notSignedIn(asks, isSent))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  /** The pages say it in German. */
  private Problem notAllowed(ContainerRequestContext request, ResourceInfo asked) {
    return isPage(request)
        ? Problem.of(ProblemType.NOT_ALLOWED)
        : RefusalWords.notAllowed(identity.getIdentity(), needed(asked));
  }

  /** Who may do what was asked may still not be one of those who may ask at all. */
  private Set<String> needed(ResourceInfo asked) {
    var asks = identity.getIdentity();
    var needed = NeededRoles.of(asked);
    var isEnough = needed.isEmpty() || needed.stream().anyMatch(asks::hasRole);
    return isEnough && !AskGate.mayAsk(asks) ? Set.of(Roles.ASKING) : needed;
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

  private static Response.ResponseBuilder answer(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem);
  }
}
