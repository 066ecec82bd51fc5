package de.chancenwege.service.advice.calendar;

import de.chancenwege.rules.advice.Interval;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteTimeline;
import de.chancenwege.rules.advice.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A timeline as iCalendar (RFC 5545): an event for each day on which a route opens, ends or becomes
 * otherwise, and one for each last day. The same event has the same UID whenever it is asked for.
 * Why is not told: a calendar is passed on, and „18. Geburtstag“ is a fact about somebody.
 */
public final class TimelineCalendar {
  public static final String MEDIA_TYPE = "text/calendar";

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final ContentLines lines = new ContentLines();
  private final String now;

  private TimelineCalendar(Instant now) {
    this.now = MOMENT.format(now);
  }

  /**
   * The calendar.
   *
   * @param now the moment at which it is made
   */
  public static String of(Timeline timeline, Instant now) {
    return new TimelineCalendar(now).written(timeline);
  }

  private String written(Timeline timeline) {
    lines
        .line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .text("PRODID", "-//Chancenwege//Chancenwege//DE")
        .line("CALSCALE", "GREGORIAN")
        .line("METHOD", "PUBLISH");
    timeline.routes().forEach(route -> write(route, timeline.until()));
    return lines.line("END", "VCALENDAR").toString();
  }

  private void write(RouteTimeline timeline, LocalDate until) {
    var intervals = timeline.intervals();
    for (int i = 0; i < intervals.size(); i++) {
      var interval = intervals.get(i);
      var before = i == 0 ? Optional.<Interval>empty() : Optional.of(intervals.get(i - 1));
      before
          .flatMap(b -> TurnWords.of(b, interval))
          .ifPresent(words -> turn(timeline.route(), interval, words));
      interval
          .latest()
          .filter(day -> !day.isBefore(interval.from()) && !day.isAfter(until))
          .filter(day -> !before.flatMap(Interval::latest).equals(Optional.of(day)))
          .ifPresent(day -> lastDay(timeline.route(), day));
    }
  }

  private void turn(Route route, Interval interval, String words) {
    event(route, interval.from(), interval.level().name(), route.label() + ": " + words);
  }

  private void lastDay(Route route, LocalDate day) {
    event(route, day, "latest", "Letzter Tag: " + route.label());
  }

  private void event(Route route, LocalDate day, String kind, String summary) {
    lines
        .line("BEGIN", "VEVENT")
        .text("UID", "%s-%s-%s@chancenwege".formatted(DAY.format(day), route.code(), kind))
        .line("DTSTAMP", now)
        .line("DTSTART;VALUE=DATE", DAY.format(day))
        .line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)))
        .text("SUMMARY", summary)
        .line("TRANSP", "TRANSPARENT")
        .line("END", "VEVENT");
  }
}
