package de.chancenwege.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.Cell;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is tried: every value that a row names, and days of every kind. */
class SamplesTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 2, 10);
  private static final LocalDate SECOND = LocalDate.of(2024, 4, 1);

  private static List<?> fitting(String cell) {
    return Samples.fitting(Cell.read(cell).orElseThrow(), Arrays.asList("A", "B", "C", null));
  }

  @Test
  void of_a_list_each_value_is_tried() {
    assertThat(fitting("\"A\", \"C\"")).isEqualTo(List.of("A", "C"));
    assertThat(fitting("not(\"A\", \"C\")")).isEqualTo(List.of("B"));
    assertThat(fitting("-")).isEqualTo(List.of("A"));
  }

  @Test
  void days_are_those_of_versions_and_between_with_ends_of_months_and_29_february() {
    var days = new Days(new TreeSet<>(List.of(FIRST, SECOND)));
    var chance = new Random(1);
    var seen = Stream.generate(() -> days.any(chance)).limit(2_000).toList();

    assertThat(seen).contains(FIRST, SECOND, SECOND.minusDays(1), LocalDate.of(2024, 2, 29));
    assertThat(seen).anyMatch(day -> day.getDayOfMonth() == 31);
    assertThat(seen).anyMatch(day -> day.isAfter(FIRST) && day.isBefore(SECOND));
    assertThat(seen).allMatch(day -> !day.isBefore(FIRST));
  }
}
