package de.chancenwege.service.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowHit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectionTest {
  private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

  @Test
  void a_wait_that_ends_is_better_though_facts_are_missing_before_and_after() {
    assertThat(Direction.of(unclear(DAY), unclear())).isEqualTo(Direction.BETTER);
    assertThat(Direction.of(unclear(), unclear(DAY))).isEqualTo(Direction.WORSE);
    assertThat(Direction.of(unclear(DAY), unclear(DAY.minusDays(1)))).isEqualTo(Direction.BETTER);
  }

  @Test
  void the_same_wait_is_neither() {
    assertThat(Direction.of(unclear(DAY), unclear(DAY))).isEqualTo(Direction.OTHER);
  }

  @Test
  void a_wait_that_is_over_is_better_though_facts_are_missing_then() {
    assertThat(Direction.of(later(DAY), unclear())).isEqualTo(Direction.BETTER);
    assertThat(Direction.of(unclear(), later(DAY))).isEqualTo(Direction.WORSE);
    assertThat(Direction.of(later(DAY), unclear(DAY.plusDays(1)))).isEqualTo(Direction.WORSE);
  }

  /** A way that is to be cleared, closed until these days. */
  private static Finding unclear(LocalDate... days) {
    return finding(Level.KLAEREN, Optional.empty(), days);
  }

  private static Finding later(LocalDate day) {
    return finding(Level.NOCH_NICHT, Optional.of(day));
  }

  private static Finding finding(Level level, Optional<LocalDate> earliest, LocalDate... days) {
    var none = Optional.<String>empty();
    return new Finding(
        new Route(new RouteCode("A"), "B", List.of(), "Weg", "", "", List.of()),
        level,
        days.length > 0 ? List.of(Level.NICHT_MOEGLICH) : List.of(Level.SOLL),
        earliest,
        Optional.empty(),
        none,
        none,
        none,
        List.of(),
        List.of(),
        Arrays.stream(days).map(DirectionTest::wait).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Certainty.V);
  }

  private static Obstacle wait(LocalDate day) {
    var row = new RowHit("a/b", DAY, "A-1", List.of(), "", Certainty.V, List.of(), "");
    return new Obstacle(
        Obstacle.Kind.TIME, row, Optional.of(day), Optional.empty(), Optional.empty());
  }
}
