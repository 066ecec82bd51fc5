package de.chancenwege.service.build;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Tells which build lives. */
@Liveness
@Singleton
final class BuildHealth implements HealthCheck {
  private final Build build;

  BuildHealth(Build build) {
    this.build = build;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("build")
        .up()
        .withData("version", build.version())
        .withData("commit", build.commit())
        .build();
  }
}
