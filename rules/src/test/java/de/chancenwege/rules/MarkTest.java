package de.chancenwege.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.fixture.Library;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 15);
  private static final Set<RouteCode> LOAN = Set.of(new RouteCode("LEIHE"));
  private static final Rulebook MARKED = Library.rulebook().marked("HALT", day -> LOAN);

  @Test
  void it_is_told_in_answers_and_timelines() {
    var nobody = Library.facts();

    assertThat(MARKED.advise(nobody, DAY, LOAN).findings().get(0).flags()).contains("HALT");
    assertThat(MARKED.timeline(nobody, DAY, DAY.plusDays(1), Set.of()).routes())
        .allSatisfy(
            route ->
                assertThat(route.intervals().get(0).flags().contains("HALT"))
                    .isEqualTo(LOAN.contains(route.route().code())));
  }

  @Test
  void it_is_told_of_what_could_change() {
    assertThat(MARKED.changes(Library.facts(), DAY, Set.of()))
        .isNotEmpty()
        .allSatisfy(
            changes ->
                assertThat(changes.finding().flags().contains("HALT"))
                    .isEqualTo(LOAN.contains(changes.finding().route().code())));
  }
}
