package de.chancenwege.service.web.editing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.web.Bibliothek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawWatchTest {
  private static final int MONTHS = 6;

  private static LocalDate checked(TableVersion version) {
    return version.content().checkedOn();
  }

  private static List<TableVersion> stale(LocalDate today) {
    return LawWatch.stale(Bibliothek.RULEBOOK, today, MONTHS);
  }

  @Test
  void a_table_is_to_be_compared_with_the_law_from_the_day_after_these_months_on() {
    var day = LocalDate.of(2026, 11, 23);
    var first =
        Bibliothek.RULEBOOK.inForce(day).stream()
            .min(Comparator.comparing(LawWatchTest::checked))
            .orElseThrow();
    var limit = checked(first).plusMonths(MONTHS);

    assertThat(stale(limit.minusDays(1))).isEmpty();
    assertThat(stale(limit)).isEmpty();
    assertThat(stale(limit.plusDays(1))).contains(first);
  }

  @Test
  void in_the_end_it_is_every_table_in_force_the_longest_first() {
    var day = LocalDate.of(2099, 1, 1);
    assertThat(stale(day))
        .containsExactlyInAnyOrderElementsOf(Bibliothek.RULEBOOK.inForce(day))
        .isSortedAccordingTo(Comparator.comparing(LawWatchTest::checked));
  }
}
