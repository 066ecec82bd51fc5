package de.chancenwege.rules.effect.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  private static List<Integer> ages(List<LocalDate> births) {
    return births.stream().map(birth -> Period.between(birth, DAY).getYears()).toList();
  }

  @Test
  void somebody_of_every_age_is_asked_about_though_the_tables_tell_no_ages_apart() {
    assertThat(ages(Ages.births(List.of(), DAY)))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(15, 30).boxed().toList());
  }

  @Test
  void on_both_sides_of_a_bound_stands_somebody() {
    var turns25 = LocalDate.of(2001, 2, 1);

    var births = Ages.births(List.of(turns25, turns25.plusDays(1)), DAY);

    assertThat(births).contains(turns25, turns25.plusDays(1));
    assertThat(ages(births)).containsSequence(26, 25, 24, 23);
  }

  @Test
  void who_is_not_yet_or_no_longer_young_is_not_asked_about() {
    assertThat(ages(Ages.births(List.of(DAY.minusYears(50), DAY.minusYears(3)), DAY)))
        .allMatch(age -> age >= 15 && age <= 30);
  }
}
