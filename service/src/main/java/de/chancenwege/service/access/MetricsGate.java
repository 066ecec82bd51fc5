package de.chancenwege.service.access;

import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.http.ProblemRoutes;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps metrics for those who run the service, where that is set. No resource serves them. */
@Singleton
final class MetricsGate {
  private static final String METRICS = "/q/metrics";

  /** The framework finds out who asks with priority 200. */
  private static final int AFTER_SIGN_IN = 50;

  private final ProblemRoutes problems;
  private final boolean open;

  MetricsGate(
      ProblemRoutes problems, @ConfigProperty(name = "chancenwege.metrics-open") boolean open) {
    this.problems = problems;
    this.open = open;
  }

  void filter(@Observes Filters filters) {
    filters.register(this::enforce, AFTER_SIGN_IN);
  }

  private void enforce(RoutingContext context) {
    if (open || !context.normalizedPath().startsWith(METRICS)) {
      context.next();
    } else if (context.user() instanceof QuarkusHttpUser user) {
      enforce(context, user.getSecurityIdentity());
    } else {
      refuse(context, QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    }
  }

  private void enforce(RoutingContext context, SecurityIdentity identity) {
    if (identity.hasRole(Roles.TECHNIK)) {
      context.next();
    } else if (identity.isAnonymous()) {
      refuse(context, identity);
    } else {
      problems.write(context, RefusalWords.notAllowed(identity, Set.of(Roles.TECHNIK)));
    }
  }

  private void refuse(RoutingContext context, SecurityIdentity nobody) {
    context.response().putHeader("WWW-Authenticate", "Bearer");
    var isSent = context.request().headers().contains(HttpHeaders.AUTHORIZATION);
    problems.write(context, RefusalWords.notSignedIn(nobody, isSent));
  }
}
