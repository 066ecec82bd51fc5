package de.chancenwege.rules.effect;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Newer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom a replacement can matter to. */
class TouchTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final FactCode CARD = new FactCode("ausweis");
  private static final Set<String> ALL = Set.of("LEIHE", "FERNLEIHE", "LESESAAL");

  /** Day tickets are guest cards no more; what becomes of guest cards stands in another row. */
  private static final Book NO_DAY_TICKETS =
      Library.book()
          .replace(
              "\"GASTKARTE\", \"TAGESKARTE\" => \"GAST\"",
              "\"GASTKARTE\" => \"GAST\" => Hausordnung Nr. 5 | Gäste. | V\n"
                  + "K-6 | \"TAGESKARTE\" => \"OHNE\"");

  private static final Book OTHER_DESK =
      Library.book().replace("Die Theke ist für Aland da.", "Aland hat eine Theke.");

  private static final Book LONGER_LIST =
      Library.book()
          .withBytes(
              Library.CARDS,
              Newer.cards(Library.book())
                  .lists()
                  .get(Library.CARDS)
                  .getBytes(StandardCharsets.UTF_8));

  private static Replacement by(Book changed) {
    return Replacement.between(
        Library.rulebook().compiled(Set.of()), changed.ready().compiled(Set.of()), DAY);
  }

  private static Set<String> touched(Book changed, Object... facts) {
    var replacement = by(changed);
    var touched =
        new Touch(replacement, CARD).of(Library.facts(replacement.after(), facts)).stream();
    return new HashSet<>(touched.map(RouteCode::value).toList());
  }

  @Test
  void a_new_answer_in_a_list_matters_to_who_gives_it_or_has_not_answered() {
    assertThat(touched(LONGER_LIST, "ausweis", Newer.CARD)).isEqualTo(ALL);
    assertThat(touched(LONGER_LIST)).isEqualTo(ALL);
    assertThat(touched(LONGER_LIST, "ausweis", "LESERAUSWEIS")).isEmpty();
    assertThat(touched(LONGER_LIST, "ausweis", "KEINER")).isEmpty();
  }

  @Test
  void who_is_given_the_same_by_another_row_is_not_touched_where_only_the_value_counts() {
    assertThat(touched(NO_DAY_TICKETS, "ausweis", "GASTKARTE")).isEmpty();
    assertThat(touched(NO_DAY_TICKETS, "ausweis", "TAGESKARTE")).isEqualTo(ALL);
    assertThat(touched(NO_DAY_TICKETS)).isEqualTo(ALL);
  }

  @Test
  void where_an_answer_takes_a_value_over_it_tells_the_row_that_gave_it() {
    assertThat(touched(OTHER_DESK, "ausweis", "LESERAUSWEIS", "alter", 9, "wohnstaat", "AA"))
        .isEqualTo(Set.of("LEIHE", "FERNLEIHE"));
    assertThat(touched(OTHER_DESK, "ausweis", "LESERAUSWEIS", "alter", 9, "wohnstaat", "BB"))
        .isEmpty();
  }

  @Test
  void who_is_not_touched_is_answered_alike() {
    for (var changed : List.of(LONGER_LIST, NO_DAY_TICKETS, OTHER_DESK)) {
      var replacement = by(changed);
      var touch = new Touch(replacement, CARD);
      int alike = 0;
      for (var facts : people()) {
        var before = findings(replacement.before(), facts);
        var after = findings(replacement.after(), facts);
        for (var route : replacement.routes()) {
          if (!touch.of(facts).contains(route)) {
            alike++;
            assertThat(
                    Shift.between(
                        Optional.ofNullable(before.get(route)),
                        Optional.ofNullable(after.get(route))))
                .as("%s of %s", route.value(), facts.answers())
                .isEmpty();
          }
        }
      }
      assertThat(alike).isPositive();
    }
  }

  private static Map<RouteCode, Finding> findings(Rulebook rulebook, Facts facts) {
    Advice advice = rulebook.advise(facts, DAY);
    var findings = new HashMap<RouteCode, Finding>();
    advice.findings().forEach(finding -> findings.put(finding.route().code(), finding));
    return findings;
  }

  private static List<Facts> people() {
    var answers = new LinkedHashMap<String, List<@Nullable Object>>();
    answers.put(
        "ausweis", Arrays.asList("LESERAUSWEIS", "GASTKARTE", "TAGESKARTE", Newer.CARD, null));
    answers.put("alter", Arrays.asList(BigDecimal.valueOf(9), BigDecimal.valueOf(30), null));
    answers.put("wohnstaat", Arrays.asList("AA", "BB", null));
    answers.put("mahnung", Arrays.asList("KEINE", "OFFEN", null));
    answers.put("mitgliedSeit", Arrays.asList(DAY.minusDays(2), DAY.minusYears(1), null));
    var people = new ArrayList<>(List.of(new Facts(Map.of())));
    answers.forEach(
        (fact, values) -> {
          var some = List.copyOf(people);
          values.stream()
              .filter(value -> value != null)
              .forEach(
                  value ->
                      some.forEach(
                          one ->
                              people.add(one.with(new FactCode(fact), new Answer.Known(value)))));
        });
    return people;
  }
}
