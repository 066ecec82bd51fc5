package de.chancenwege.service.access.identity;

import de.chancenwege.service.access.account.SessionToken;
import de.chancenwege.service.access.identity.TokenRequest.Source;
import de.chancenwege.service.access.key.ApiKeys;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out who asks: by the cookie of a session or, for programs, by a key. Who brings none is
 * nobody, at no cost.
 */
@Singleton
final class SignInMechanism implements HttpAuthenticationMechanism {
  private static final int NOT_SIGNED_IN = 401;
  private static final String ASSETS = "/assets/";

  /** Where keys are taken: pages are for people. */
  private static final List<String> FOR_PROGRAMS = List.of("/api/", "/q/");

  private final SessionCookie cookie;

  SignInMechanism(SessionCookie cookie) {
    this.cookie = cookie;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    return request(context)
        .map(identities::authenticate)
        .orElseGet(() -> Uni.createFrom().nullItem());
  }

  private Optional<TokenRequest> request(RoutingContext context) {
    var path = context.normalizedPath();
    if (path.startsWith(ASSETS)) {
      return Optional.empty();
    }
    var request = context.request();
    if (request.headers().contains(HttpHeaders.AUTHORIZATION)) {
      return FOR_PROGRAMS.stream().anyMatch(path::startsWith)
          ? key(request).map(token -> new TokenRequest(Source.HEADER, token))
          : Optional.empty();
    }
    return cookie.read(request).map(token -> new TokenRequest(Source.COOKIE, token));
  }

  private static Optional<SessionToken> key(HttpServerRequest request) {
    return ApiKeys.token(request.getHeader(HttpHeaders.AUTHORIZATION));
  }

  /** What a resource refuses is told elsewhere; this is for all else. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(NOT_SIGNED_IN, "WWW-Authenticate", "Bearer"));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(TokenRequest.class);
  }
}
