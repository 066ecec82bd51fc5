package de.chancenwege.service.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.web.Bibliothek;
import de.chancenwege.service.web.LibraryCase;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Map<String, String> OVERDUE = LibraryCase.adultWith("mahnung", "OFFEN");

  @Test
  void ways_that_differ_are_grouped_by_direction_and_the_others_are_counted() {
    var better = comparison(OVERDUE, LibraryCase.ADULT);
    var worse = comparison(LibraryCase.ADULT, OVERDUE);

    assertThat(better.groups()).extracting(Comparison.Group::title).containsExactly("Wird besser");
    assertThat(worse.groups())
        .extracting(Comparison.Group::title)
        .containsExactly("Wird schlechter");
    assertThat(better.differing() + better.same()).isEqualTo(3);
  }

  @Test
  void both_sides_are_told_in_words() {
    var pair = comparison(OVERDUE, LibraryCase.ADULT).groups().get(0).pairs().get(0);

    assertThat(Tuple.tuple(pair.first().level().word(), pair.second().level().word()))
        .isEqualTo(Tuple.tuple("Derzeit nicht möglich", "Möglich: Anspruch"));
  }

  @Test
  void the_same_case_does_not_differ() {
    var same = comparison(OVERDUE, OVERDUE);

    assertThat(same.groups()).isEmpty();
    assertThat(same.otherwise()).isEmpty();
    assertThat(same.same()).isEqualTo(3);
  }

  @Test
  void a_way_of_which_only_less_is_missing_is_as_open_as_before() {
    var some = Map.of("ausweis", "LESERAUSWEIS");
    var more = Map.of("ausweis", "LESERAUSWEIS", "mahnung", "KEINE");

    assertThat(comparison(some, more).groups())
        .extracting(Comparison.Group::title, Comparison.Group::changes)
        .containsExactly(Tuple.tuple("Gleich offen, aber anders", false));
    assertThat(comparison(some, more).isIdle()).isTrue();
    assertThat(comparison(OVERDUE, LibraryCase.ADULT).isIdle()).isFalse();
  }

  private static Comparison comparison(Map<String, String> first, Map<String, String> second) {
    return Comparison.of(
        LibraryCase.advice(first), LibraryCase.advice(second), Bibliothek.RULEBOOK);
  }
}
