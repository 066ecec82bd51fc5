package de.chancenwege.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HourlyLimitTest {
  private final SetClock clock = new SetClock(Instant.parse("2026-11-26T10:00:00Z"));
  private final HourlyLimit limit = new HourlyLimit(clock, 2);

  @Test
  void so_many_pass_and_no_more() {
    assertThat(limit.pass()).isTrue();
    assertThat(limit.isReached()).isFalse();
    assertThat(limit.pass()).isTrue();
    assertThat(limit.isReached()).isTrue();
    assertThat(limit.pass()).isFalse();
  }

  @Test
  void after_an_hour_each_is_forgotten() {
    limit.pass();
    clock.pass(Duration.ofMinutes(30));
    limit.pass();
    clock.pass(Duration.ofMinutes(30));
    assertThat(limit.pass()).isTrue();
    assertThat(limit.pass()).isFalse();
  }
}
