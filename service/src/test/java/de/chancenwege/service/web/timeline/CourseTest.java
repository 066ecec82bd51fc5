package de.chancenwege.service.web.timeline;

import static de.chancenwege.service.web.timeline.Invented.FROM;
import static de.chancenwege.service.web.timeline.Invented.UNTIL;
import static de.chancenwege.service.web.timeline.Invented.course;
import static de.chancenwege.service.web.timeline.Invented.from;
import static de.chancenwege.service.web.timeline.Invented.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import de.chancenwege.rules.advice.Finding;
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
  void that_the_rules_know_an_answer_from_a_day_on_is_a_change() {
    var course =
        course(from(FROM, Level.KLAEREN).flagged(Finding.NEW_ANSWER), from(LATER, Level.KLAEREN));

    assertThat(course.changes()).hasSize(1);
  }

  @Test
  void the_end_of_a_wait_is_told_where_all_has_to_be_cleared_before_and_after() {
    var waits = course(waiting(FROM, LATER), from(LATER, Level.KLAEREN));

    assertThat(waits.turns())
        .containsExactly(entry(LATER, "Wartezeit endet am 28.02.2028; dann zu klären"));
    assertThat(waits.isDrawn()).isTrue();
  }

  @Test
  void of_two_waits_the_end_of_the_longer_one_is_told() {
    var last = LATER.plusDays(9);
    var waits = course(waiting(FROM, LATER), waiting(LATER, last), from(last, Level.KLAEREN));

    assertThat(waits.turns()).containsOnlyKeys(last);
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
