package de.chancenwege.service.web.rules.retrospect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-29T11:00:30Z"), ZoneId.of("Europe/Berlin"));

  @ParameterizedTest
  @CsvSource({
    "'', '', 2026-11-29T22:59:59.999999Z, 29.11.2026",
    "2026-11-28, '', 2026-11-28T22:59:59.999999Z, 28.11.2026",
    "2026-11-29, 09:32, 2026-11-29T08:32:59.999999Z, '29.11.2026, 09:32:00 Uhr'",
    "2026-11-29, 09:32:12, 2026-11-29T08:32:12.999999Z, '29.11.2026, 09:32:12 Uhr'",
    "'', 12:00, 2026-11-29T11:00:59.999999Z, '29.11.2026, 12:00:00 Uhr'",
    // The hour that comes twice counts to its second end.
    "2026-10-25, 02:30, 2026-10-25T01:30:59.999999Z, '25.10.2026, 02:30:00 Uhr'",
    "2026-11-29T08:32:12.123456Z, '', 2026-11-29T08:32:12.123456Z, '29.11.2026, 09:32:12 Uhr'"
  })
  void what_was_published_in_the_time_that_is_named_was_known(
      String day, String time, Instant at, String german) {
    assertThat(Known.read(new Asked("", day, time), NOON)).contains(new Known(at, german));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, ''",
    "2026-11-29, 12:01",
    "2026-11-29, 25:00",
    "2026-11-29, neun",
    "2026-11-29T11:00:31Z, ''",
    "2026-02-30T11:00:00Z, ''",
    "gestern, 09:32"
  })
  void nobody_knows_what_is_to_come_or_no_time(String day, String time) {
    assertThat(Known.read(new Asked("", day, time), NOON)).isEmpty();
  }

  @Test
  void a_moment_of_a_link_is_shown_in_the_fields() {
    var asked = new Asked("2026-11-23", "2026-11-29T08:32:12.123456Z", "");

    assertThat(asked.inFields(NOON.getZone()))
        .isEqualTo(new Asked("2026-11-23", "2026-11-29", "09:32:12"));
  }
}
