package de.chancenwege.service.access;

import de.chancenwege.service.http.BodyLimit;
import de.chancenwege.service.http.form.FormBody;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses forms that another site has made somebody send.
 *
 * <p>Whatever changes something on the pages of the workshop and of accounts must be a form with
 * the token of the session. Who signs in has no session yet: there the browser's word counts. So it
 * does for the interface, where it is asked with the cookie of a session.
 */
public final class FormGuard {
  /** Name of the field with the token. */
  public static final String FIELD = "formularmarke";

  private static final Set<String> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final List<String> GUARDED = List.of("/werkstatt", "/konto");

  private final FormTokens tokens;
  private final CurrentIdentityAssociation identity;
  private final KeptForms kept;

  FormGuard(FormTokens tokens, CurrentIdentityAssociation identity, KeptForms kept) {
    this.tokens = tokens;
    this.identity = identity;
    this.kept = kept;
  }

  @ServerRequestFilter
  Optional<Response> refuseForged(ContainerRequestContext request, RoutingContext context) {
    if (READING.contains(request.getMethod())) {
      return Optional.empty();
    }
    var origin = Origin.of(context.request());
    var path = request.getUriInfo().getPath();
    if (path.equals(Refusals.SIGN_IN)) {
      return origin == Origin.OWN || origin == Origin.UNTOLD ? Optional.empty() : foreign();
    }
    if (GUARDED.stream().noneMatch(start -> path.equals(start) || path.startsWith(start + '/'))) {
      var isSignedIn = !identity.getIdentity().isAnonymous();
      return isSignedIn && origin == Origin.FOREIGN ? foreign() : Optional.empty();
    }
    if (identity.getIdentity().isAnonymous()) {
      return Optional.of(Refusals.notSignedIn(request, identity.getIdentity()));
    }
    if (origin == Origin.FOREIGN) {
      return foreign();
    }
    var form = form(request);
    var hasToken =
        form.field(FIELD).filter(sent -> tokens.isOf(identity.getIdentity(), sent)).isPresent();
    return hasToken ? Optional.empty() : kept.page(path, origin, form).or(FormGuard::forged);
  }

  private static FormBody form(ContainerRequestContext request) {
    var body = BodyLimit.read(request.getEntityStream());
    request.setEntityStream(new ByteArrayInputStream(body));
    return FormBody.of(body, request.getHeaderString("Content-Type"));
  }

  private static Optional<Response> foreign() {
    throw refused("The browser does not say that the request comes from a page of this service.");
  }

  private static Optional<Response> forged() {
    throw refused("The form does not carry the token of this session.");
  }

  private static ProblemException refused(String detail) {
    return new ProblemException(ProblemType.FORM_EXPIRED, detail);
  }
}
