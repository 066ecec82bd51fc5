package de.chancenwege.service.advice.batch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts batches and their lines, and nothing of what they say. */
@Singleton
final class BatchMeters {
  private final AtomicInteger running = new AtomicInteger();
  private final Counter answered;
  private final Counter refused;

  BatchMeters(MeterRegistry meters) {
    Gauge.builder("chancenwege.batch.running", running, AtomicInteger::get)
        .description("Batches that are being answered now")
        .register(meters);
    this.answered = lines(meters, "answered");
    this.refused = lines(meters, "refused");
  }

  private static Counter lines(MeterRegistry meters, String result) {
    return Counter.builder("chancenwege.batch.lines")
        .description("Lines of batches, answered or refused as faulty")
        .tag("result", result)
        .register(meters);
  }

  void begin() {
    running.incrementAndGet();
  }

  void end() {
    running.decrementAndGet();
  }

  void count(Tally some) {
    answered.increment(some.answered());
    refused.increment(some.refused());
  }
}
