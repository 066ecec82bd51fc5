package de.chancenwege.service.advice.batch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts batches and their lines, and nothing of what they say. */
@Singleton
final class BatchMeters {
  private final AtomicInteger running;
  private final Counter answered;
  private final Counter refused;

  BatchMeters(MeterRegistry meters) {
    this.running = meters.gauge("chancenwege.batch.running", new AtomicInteger());
    this.answered = meters.counter("chancenwege.batch.lines", "result", "answered");
    this.refused = meters.counter("chancenwege.batch.lines", "result", "refused");
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
