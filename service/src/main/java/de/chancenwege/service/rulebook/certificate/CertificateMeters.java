package de.chancenwege.service.rulebook.certificate;

import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.service.rulebook.archive.IssuedCertificate;
import de.chancenwege.service.rulebook.certificate.Standing.State;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Tells which engine answers, and what its certificate says. */
@Singleton
final class CertificateMeters {
  private final Certifier certifier;
  private final MeterRegistry meters;

  CertificateMeters(Certifier certifier, MeterRegistry meters) {
    this.certifier = certifier;
    this.meters = meters;
  }

  void register(@Observes StartupEvent event) {
    engine("compiled", standing -> standing.isCompiled() ? 1 : 0);
    engine("drools", standing -> standing.isCompiled() ? 0 : 1);
    for (var verdict : Verdict.values()) {
      decisions(verdict);
    }
    gauge(
        "excluded",
        "Decisions that Drools answers although others are compiled",
        issued -> issued.certificate().excluded().size());
    gauge(
        "differences",
        "Differences between Drools and its compiled form; anything but 0 is an alarm",
        issued -> issued.certificate().differences());
    Gauge.builder(
            "chancenwege.certificate.running",
            certifier,
            all -> all.current().goesOn() || all.current().state() == State.PENDING ? 1 : 0)
        .description("1 while compiled decisions are being compared with Drools")
        .register(meters);
    gauge("seconds", "Time of the comparison", issued -> issued.took().toMillis() / 1000.0);
  }

  private void engine(String name, ToDoubleFunction<Standing> value) {
    Gauge.builder("chancenwege.engine", certifier, all -> value.applyAsDouble(all.current()))
        .description("1 for the engine that answers")
        .tag("engine", name)
        .register(meters);
  }

  private void decisions(Verdict verdict) {
    Gauge.builder(
            "chancenwege.certificate.decisions",
            certifier,
            all -> value(all, issued -> count(issued.certificate(), verdict)))
        .description("Decisions of the rulebook that answers, by what the comparison came to")
        .tag("verdict", verdict.name().toLowerCase(Locale.ROOT))
        .register(meters);
  }

  private void gauge(
      String name, String description, ToDoubleFunction<IssuedCertificate> function) {
    Gauge.builder("chancenwege.certificate." + name, certifier, all -> value(all, function))
        .description(description)
        .register(meters);
  }

  private static long count(Certificate certificate, Verdict verdict) {
    return certificate.decisions().stream().filter(proof -> proof.verdict() == verdict).count();
  }

  private static double value(Certifier certifier, ToDoubleFunction<IssuedCertificate> function) {
    return certifier.current().certificate().stream().mapToDouble(function).sum();
  }
}
