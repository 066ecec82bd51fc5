package de.chancenwege.service.rulebook;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: there is a rulebook to answer from. Tells also what becomes of newer files. */
@Readiness
@Singleton
final class RulebookReadiness implements HealthCheck {
  private final ActiveRulebook active;

  RulebookReadiness(ActiveRulebook active) {
    this.active = active;
  }

  @Override
  public HealthCheckResponse call() {
    var check = HealthCheckResponse.named("rulebook").status(active.find().isPresent());
    active.find().ifPresent(rulebook -> check.withData("id", rulebook.id().value()));
    if (active.isChecking()) {
      check.withData("checking", "new rule files are being checked");
    }
    if (!active.trouble().isEmpty()) {
      check.withData("refused", active.trouble());
    }
    return check.build();
  }
}
