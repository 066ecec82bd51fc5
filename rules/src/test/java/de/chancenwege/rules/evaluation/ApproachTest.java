package de.chancenwege.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.fixture.Library;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How far somebody is from a row that rests on a changed formula or row. */
class ApproachTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final RouteCode LOAN = new RouteCode("LEIHE");
  private static final FactCode CARD = new FactCode("ausweis");
  private static final Marks PERIOD =
      new Marks(Map.of("grundlagen/fristen", Map.of("mitgliedPlus3Tage", Set.of())));
  private static final Marks GUEST =
      new Marks(Map.of("grundlagen/karte", Map.of("karte", Set.of("K-2"))));

  private static Approach approach(Marks marks, FactCode... fixed) {
    var after =
        Library.book()
            .replace("nachTagen(mitgliedSeit, 3)", "nachTagen(mitgliedSeit, 5)")
            .replace(
                "K-2 | \"GASTKARTE\", \"TAGESKARTE\" => \"GAST\"",
                "K-2 | \"GASTKARTE\", \"TAGESKARTE\" => \"OHNE\"")
            .ready()
            .sighting(new Marks(Map.of()), DAY, Set.of(LOAN));
    return Library.rulebook().sighting(marks, DAY, Set.of(LOAN)).approach(after, Set.of(fixed));
  }

  private static List<Lack> lacks(Approach approach, Object... facts) {
    return approach.goals(LOAN).stream()
        .map(goal -> approach.lack(Library.facts(facts), LOAN, goal))
        .filter(Lack::isPossible)
        .toList();
  }

  @Test
  void who_meets_a_row_by_what_differs_lacks_nothing() {
    assertThat(lacks(approach(PERIOD), "ausweis", "LESERAUSWEIS", "mitgliedSeit", "2026-01-30"))
        .containsExactly(new Lack(0, Set.of()));
  }

  @Test
  void else_it_is_told_which_answers_could_be_others() {
    var since = new FactCode("mitgliedSeit");
    assertThat(lacks(approach(PERIOD), "ausweis", "LESERAUSWEIS", "mitgliedSeit", "2020-01-01"))
        .containsExactly(new Lack(1, Set.of(since)));
    assertThat(lacks(approach(PERIOD), "ausweis", "KEINER", "mitgliedSeit", "2020-01-01"))
        .containsExactly(new Lack(2, Set.of(since, CARD)));
  }

  @Test
  void what_is_fixed_is_no_way_there() {
    assertThat(lacks(approach(PERIOD, CARD), "ausweis", "KEINER", "mitgliedSeit", "2026-01-30"))
        .isEmpty();
  }

  @Test
  void a_marked_row_is_met_through_the_table_that_it_stands_in() {
    assertThat(lacks(approach(GUEST), "ausweis", "GASTKARTE", "mahnung", "OFFEN"))
        .contains(new Lack(0, Set.of()), new Lack(1, Set.of(new FactCode("mahnung"))));
  }

  @Test
  void each_row_and_each_formula_can_be_looked_at_alone() {
    var marks =
        new Marks(Map.of("b", Map.of("t", Set.of("R-2", "R-1")), "a", Map.of("f", Set.of())));

    assertThat(marks.each())
        .containsExactly(
            new Marks(Map.of("a", Map.of("f", Set.of()))),
            new Marks(Map.of("b", Map.of("t", Set.of("R-1")))),
            new Marks(Map.of("b", Map.of("t", Set.of("R-2")))));
  }
}
