package de.chancenwege.service.web.timeline;

import static de.chancenwege.service.web.timeline.Invented.FROM;
import static de.chancenwege.service.web.timeline.Invented.UNTIL;
import static de.chancenwege.service.web.timeline.Invented.course;
import static de.chancenwege.service.web.timeline.Invented.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.chancenwege.rules.advice.Level;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final LocalDate LATER = LocalDate.of(2028, 2, 29);

  @Test
  void times_that_look_the_same_are_one() {
    var course =
        course(
            from(FROM, Level.KLAEREN),
            from(FROM.plusDays(9), Level.KLAEREN, "18. Geburtstag"),
            from(LATER, Level.SOLL, "neue Fassung"));

    assertThat(course.stretches())
        .extracting(Stretch::from, Stretch::to)
        .containsExactly(tuple(FROM, LATER.minusDays(1)), tuple(LATER, UNTIL));
    assertThat(course.changes().get(0).reasons()).containsExactly("neue Fassung");
  }

  @Test
  void another_last_day_is_a_change() {
    var course =
        course(
            from(FROM, Level.SOLL, LATER), from(FROM.plusDays(9), Level.SOLL, LATER.plusDays(1)));

    assertThat(course.changes()).hasSize(1);
  }

  @Test
  void a_last_day_counts_while_its_time_lasts() {
    assertThat(course(from(FROM, Level.SOLL, LATER)).deadlines()).containsExactly(LATER);
    assertThat(course(from(FROM, Level.SOLL, UNTIL)).deadlines()).containsExactly(UNTIL);
    assertThat(course(from(FROM, Level.SOLL, UNTIL.plusDays(1))).deadlines()).isEmpty();
    assertThat(course(from(FROM, Level.SOLL, FROM.minusDays(1))).deadlines()).isEmpty();
    assertThat(course(from(FROM, Level.SOLL, LATER), from(LATER, Level.NICHT_MOEGLICH)).deadlines())
        .isEmpty();
  }

  @Test
  void what_is_open_or_changes_or_has_a_last_day_is_drawn() {
    assertThat(course(from(FROM, Level.PLATZ)).isDrawn()).isTrue();
    assertThat(course(from(FROM, Level.KLAEREN), from(LATER, Level.BEENDET)).isDrawn()).isTrue();
    assertThat(course(from(FROM, Level.KLAEREN, LATER)).isDrawn()).isTrue();
  }

  @Test
  void what_never_changes_and_is_never_open_is_not_drawn() {
    assertThat(course(from(FROM, Level.KLAEREN)).isDrawn()).isFalse();
    assertThat(course(from(FROM, Level.NOCH_NICHT)).isDrawn()).isFalse();
    assertThat(course(from(FROM, Level.KLAEREN), from(LATER, Level.KLAEREN)).isDrawn()).isFalse();
  }
}
