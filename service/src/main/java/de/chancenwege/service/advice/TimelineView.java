package de.chancenwege.service.advice;

import de.chancenwege.rules.advice.Interval;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteTimeline;
import de.chancenwege.rules.advice.Timeline;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.advice.AdviceView.RulebookReference;
import de.chancenwege.service.advice.desk.AdviceQuery;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What opens and closes in a time.
 *
 * @param asOf the first day
 * @param until the last day
 * @param rulebooks the law at first, and each that comes into force later
 * @param routes one per route
 */
@Schema(name = "Timeline")
record TimelineView(
    LocalDate asOf,
    LocalDate until,
    List<RulebookReference> rulebooks,
    List<RouteTimelineView> routes) {

  /** The times of one route, without gaps. */
  @Schema(name = "RouteTimeline")
  record RouteTimelineView(String route, String area, String label, List<IntervalView> intervals) {
    private static RouteTimelineView of(RouteTimeline timeline) {
      return new RouteTimelineView(
          timeline.route().code().value(),
          timeline.route().area(),
          timeline.route().label(),
          timeline.intervals().stream().map(IntervalView::of).toList());
    }
  }

  /** A time in which the same is said on every day. */
  @Schema(name = "Interval")
  record IntervalView(
      LocalDate from,
      @Schema(nullable = true, description = "Last day; null if nothing changes until the end")
          @Nullable LocalDate to,
      Level level,
      @Schema(nullable = true, description = "Last day for an application")
          @Nullable LocalDate latest,
      List<RowHitView> because,
      @Schema(description = "Unknown facts that decide") List<String> missing,
      @Schema(
              description =
                  "ANTWORT_NEU where tables do not know an answer of the person yet,"
                      + " UNTER_PRUEFUNG where one of them is under review")
          List<String> flags,
      @Schema(
              nullable = true,
              description = "What changed on the first day, in German; null in the first interval")
          @Nullable String reason) {

    private static IntervalView of(Interval interval) {
      return new IntervalView(
          interval.from(),
          interval.to().orElse(null),
          interval.level(),
          interval.latest().orElse(null),
          interval.because().stream().map(RowHitView::of).toList(),
          interval.missing().stream().map(FactCode::value).toList(),
          interval.flags(),
          interval.reasons().isEmpty() ? null : String.join("; ", interval.reasons()));
    }
  }

  static TimelineView of(AdviceQuery query, Timeline timeline) {
    var id = query.rulebook().id().value();
    return new TimelineView(
        timeline.from(),
        timeline.until(),
        timeline.laws().stream()
            .map(law -> new RulebookReference(id, law.validFrom(), law.checkedOn()))
            .toList(),
        timeline.routes().stream().map(RouteTimelineView::of).toList());
  }
}
