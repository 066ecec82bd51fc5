package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Change;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is suggested makes sense with everything else that is known. */
@Tag("cases")
class SensibleChangesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 19);
  private static final int PEOPLE = 300;
  private static final int ROUTES = 5;

  @Test
  void no_change_contradicts_another_answer() {
    var random = new Random(27);
    int seen = 0;
    for (int i = 0; i < PEOPLE; i++) {
      var facts = Anybody.known(random, DAY);
      var before = ShippedBook.RULEBOOK.questionnaire().contradictions(facts, DAY);
      for (var changes : ShippedBook.RULEBOOK.changes(facts, DAY, some(random))) {
        for (var change : changes.changes()) {
          assertThat(before)
              .as("%s: %s", changes.finding().route().code(), change.facts())
              .containsAll(
                  ShippedBook.RULEBOOK.questionnaire().contradictions(with(facts, change), DAY));
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(PEOPLE / 3);
  }

  private static Set<RouteCode> some(Random random) {
    var routes = ShippedBook.RULEBOOK.routes();
    return random
        .ints(ROUTES, 0, routes.size())
        .mapToObj(i -> routes.get(i).code())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Facts with(Facts facts, Change change) {
    var changed = facts;
    for (var fact : change.facts()) {
      changed = changed.with(fact.question().fact(), fact.to());
    }
    return changed;
  }
}
