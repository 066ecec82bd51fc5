package de.chancenwege.service.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets so many pass in every hour. */
public final class HourlyLimit {
  private static final Duration HOUR = Duration.ofHours(1);

  private final Clock clock;
  private final int most;
  private final Deque<Instant> passed = new ArrayDeque<>();

  public HourlyLimit(Clock clock, int most) {
    this.clock = clock;
    this.most = most;
  }

  /** Whether one more may pass now; if so, it counts. */
  public synchronized boolean pass() {
    if (isReached()) {
      return false;
    }
    passed.add(clock.instant());
    return true;
  }

  /** Whether none may pass now. */
  public synchronized boolean isReached() {
    var start = clock.instant().minus(HOUR);
    passed.removeIf(moment -> !moment.isAfter(start));
    return passed.size() >= most;
  }
}
