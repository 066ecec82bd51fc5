package de.chancenwege.service.web.access.institution;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;

/** How the framework asks the provider who somebody is: by leading there. */
@Singleton
final class Challenge {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final OidcAuthenticationMechanism mechanism;

  Challenge(OidcAuthenticationMechanism mechanism) {
    this.mechanism = mechanism;
  }

  /** The way there; nothing if the provider does not answer. */
  Optional<Response> response(RoutingContext context) {
    try {
      var told = mechanism.getChallenge(context).await().atMost(LONGEST_WAIT);
      return Optional.ofNullable(told).map(Challenge::response);
    } catch (OIDCException | TimeoutException e) {
      return Optional.empty();
    }
  }

  private static Response response(ChallengeData told) {
    var answer = Response.status(told.status).header(HttpHeaders.CACHE_CONTROL, "no-store");
    told.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
    return answer.build();
  }
}
