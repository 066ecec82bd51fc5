package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Interval;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On every day of three years the timeline of random people is as an advice of that day. */
@Tag("cases")
class TimelineOfAnybodyTest {

  private static final LocalDate FROM = LocalDate.of(2026, 8, 19);
  private static final LocalDate UNTIL = FROM.plusMonths(36);
  private static final int EVERY_NTH_ROUTE = 9;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void every_day_is_as_an_advice_of_that_day(long seed) {
    var rulebook = ShippedBook.RULEBOOK.compiled(Set.of());
    var person = Anybody.known(new Random(seed), FROM);
    var routes = routes(rulebook.routes());
    var timeline = rulebook.timeline(person, FROM, UNTIL, routes);
    for (var day = FROM; !day.isAfter(UNTIL); day = day.plusDays(1)) {
      var findings = rulebook.advise(person, day, routes).findings();
      for (int i = 0; i < findings.size(); i++) {
        var finding = findings.get(i);
        assertThat(on(day, timeline.routes().get(i).intervals()))
            .as("%s on %s", finding.route().code(), day)
            .matches(interval -> interval.says(finding));
      }
    }
  }

  private static Set<RouteCode> routes(List<Route> all) {
    return IntStream.range(0, all.size())
        .filter(i -> i % EVERY_NTH_ROUTE == 0)
        .mapToObj(i -> all.get(i).code())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Interval on(LocalDate day, List<Interval> intervals) {
    return intervals.stream()
        .filter(i -> !day.isBefore(i.from()) && !day.isAfter(i.to().orElse(UNTIL)))
        .findFirst()
        .orElseThrow();
  }
}
