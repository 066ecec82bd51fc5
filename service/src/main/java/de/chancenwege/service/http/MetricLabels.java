package de.chancenwege.service.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps out of labels what a caller makes up; which addresses are counted is a setting. */
final class MetricLabels {
  private static final String REQUESTS = "http.server";
  private static final Set<String> METHODS =
      HttpMethod.values().stream().map(HttpMethod::name).collect(Collectors.toUnmodifiableSet());

  @Produces
  @Singleton
  static MeterFilter knownMethods() {
    return MeterFilter.deny(id -> id.getName().startsWith(REQUESTS) && !isKnown(id));
  }

  private static boolean isKnown(Meter.Id id) {
    var method = id.getTag("method");
    return method == null || METHODS.contains(method);
  }
}
