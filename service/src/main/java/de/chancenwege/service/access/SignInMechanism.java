package de.chancenwege.service.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/** Finds out who asks: by the cookie of a session. Who brings none is nobody, at no cost. */
@Singleton
final class SignInMechanism implements HttpAuthenticationMechanism {
  private static final int NOT_SIGNED_IN = 401;
  private static final String ASSETS = "/assets/";

  private final SessionCookie cookie;

  SignInMechanism(SessionCookie cookie) {
    this.cookie = cookie;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    if (context.normalizedPath().startsWith(ASSETS)) {
      return Uni.createFrom().nullItem();
    }
    return cookie
        .read(context.request())
        .map(token -> identities.authenticate(new SessionRequest(token)))
        .orElseGet(() -> Uni.createFrom().nullItem());
  }

  /** What a resource refuses is told by {@link Refusals}; this is for all else. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(NOT_SIGNED_IN, "WWW-Authenticate", "Bearer"));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(SessionRequest.class);
  }
}
