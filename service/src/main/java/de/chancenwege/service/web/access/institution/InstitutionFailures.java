package de.chancenwege.service.web.access.institution;

import de.chancenwege.service.access.institution.InstitutionSignIn;
import de.chancenwege.service.http.ProblemRoutes;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Where the framework gives up before our page is asked: leads back to the sign-in, with reasons.
 */
@Singleton
final class InstitutionFailures {
  private static final int SEE_OTHER = 303;

  void route(@Observes Router router) {
    router
        .route(InstitutionSignIn.PATH)
        .order(ProblemRoutes.FAILED - 2)
        .failureHandler(InstitutionFailures::lead);
  }

  private static void lead(RoutingContext context) {
    var response = context.response();
    if (response.ended()) {
      return;
    }
    if (context.failure() instanceof AuthenticationRedirectException) {
      response.end();
      return;
    }
    var state = context.failure() instanceof AuthenticationException ? "abgewiesen" : "weg";
    response
        .setStatusCode(SEE_OTHER)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.LOCATION, InstitutionSignIn.REFUSED + "?einrichtung=" + state)
        .end();
  }
}
