package de.chancenwege.service.advice.desk;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Finding;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;

/** Answers questions, and counts and times what it does without keeping anything of a case. */
@Singleton
public final class AdviceDesk {
  private final MeterRegistry meters;
  private final Timer timer;

  AdviceDesk(MeterRegistry meters) {
    this.meters = meters;
    this.timer =
        Timer.builder("chancenwege.advice")
            .description("Time of one advice over all routes asked for")
            .publishPercentileHistogram()
            .register(meters);
  }

  public Advice advise(AdviceQuery query) {
    var start = Timer.start(meters);
    var advice = query.rulebook().advise(query.facts(), query.asOf(), query.routes());
    start.stop(timer);
    advice.findings().forEach(this::count);
    return advice;
  }

  private void count(Finding finding) {
    meters
        .counter(
            "chancenwege.advice.findings",
            "route",
            finding.route().code().value(),
            "level",
            finding.level().name())
        .increment();
  }
}
