package de.chancenwege.service.advice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Interval;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RouteTimeline;
import de.chancenwege.rules.advice.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineCalendarTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final LocalDate TURN = LocalDate.of(2027, 2, 28);
  private static final Instant NOW = Instant.parse("2026-11-01T09:30:00Z");

  private static String calendar(String label, String reason, Optional<LocalDate> latest) {
    var waiting = interval(FIRST, Level.NOCH_NICHT, Optional.empty());
    var open = interval(TURN, Level.SOLL, latest, reason);
    var route = new Route(new RouteCode("LEIHE"), "BUECHER", List.of(), label, "", "", List.of());
    var routes = List.of(new RouteTimeline(route, List.of(waiting, open)));
    return TimelineCalendar.of(new Timeline(FIRST, FIRST.plusMonths(36), List.of(), routes), NOW);
  }

  private static Interval interval(
      LocalDate from, Level level, Optional<LocalDate> latest, String... reasons) {
    return new Interval(
        from,
        Optional.empty(),
        level,
        latest,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(reasons));
  }

  @Test
  void a_day_on_which_the_level_changes_is_an_event_of_the_whole_day() {
    assertThat(calendar("Bücher leihen", "18. Geburtstag", Optional.empty()))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Chancenwege//Chancenwege//DE
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            BEGIN:VEVENT
            UID:20270228-LEIHE-SOLL@chancenwege
            DTSTAMP:20261101T093000Z
            DTSTART;VALUE=DATE:20270228
            DTEND;VALUE=DATE:20270301
            SUMMARY:Bücher leihen: ab 28.02.2027 möglich (in der Regel ja)
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void a_last_day_is_an_event_of_its_own() {
    assertThat(calendar("Leihen", "", Optional.of(LocalDate.of(2027, 3, 31))))
        .contains("UID:20270331-LEIHE-latest@chancenwege")
        .contains("SUMMARY:Letzter Tag: Leihen");
  }

  @Test
  void text_is_escaped() {
    assertThat(calendar("a,b;c\\d\ne\u0007", "x", Optional.empty()))
        .contains("SUMMARY:a\\,b\\;c\\\\d\\ne: ");
  }

  @Test
  void long_lines_are_folded_after_75_bytes_and_never_within_a_character() {
    var label = "Überlänge: " + "ß".repeat(200) + "\uD83D\uDCC5".repeat(30);
    var calendar = calendar(label, "x", Optional.empty());

    assertThat(calendar.split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(calendar.replace("\r\n ", "")).contains(label);
  }

  @Test
  void the_same_event_has_the_same_uid_at_any_time() {
    var once = calendar("Leihen", "x", Optional.empty());
    assertThat(once).isEqualTo(calendar("Leihen", "x", Optional.empty()));
  }
}
