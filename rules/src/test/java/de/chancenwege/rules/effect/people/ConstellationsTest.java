package de.chancenwege.rules.effect.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConstellationsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final FactCode CARD = new FactCode("ausweis");
  private static final Axes AXES = new Axes(CARD, new FactCode("kontoBis"));

  private static final FactCode AGE = new FactCode("alter");
  private static final Facts SOMEBODY = new Facts(Map.of(AGE, known(new BigDecimal(99))));

  private static Constellations people(Book changed, int limit) {
    return Constellations.of(
        Replacement.between(
            Library.rulebook().compiled(Set.of()), changed.ready().compiled(Set.of()), DAY),
        AXES,
        limit);
  }

  private static List<Facts> all(Constellations people) {
    return IntStream.range(0, people.size()).mapToObj(people::facts).toList();
  }

  /** What is answered to a question; nothing where it is open. */
  private static Set<Object> answers(Constellations people, String fact) {
    var answers = new LinkedHashSet<Object>();
    all(people)
        .forEach(
            facts ->
                answers.add(facts.answer(new FactCode(fact)).fold(value -> value, () -> "offen")));
    return answers;
  }

  private static Book otherDunning() {
    return Library.book().replace("L-3 | - | \"DAUER\"", "L-3 | - | \"GAST\"");
  }

  private static Book otherWait() {
    return Library.book().replace("nachTagen(mitgliedSeit, 3)", "nachTagen(mitgliedSeit, 5)");
  }

  private static Book otherWaitAndDunning() {
    return otherWait().replace("L-3 | - | \"DAUER\"", "L-3 | - | \"GAST\"");
  }

  @Test
  void every_status_meets_every_answer_that_the_changed_rows_ask_for() {
    var people = people(otherDunning(), 1000);

    assertThat(people.isWhole()).isTrue();
    assertThat(answers(people, "ausweis"))
        .containsExactlyInAnyOrder("LESERAUSWEIS", "GASTKARTE", "TAGESKARTE", "KEINER");
    assertThat(all(people))
        .extracting(facts -> List.of(facts.answer(CARD), facts.answer(new FactCode("mahnung"))))
        .contains(
            List.of(known("KEINER"), known("OFFEN")),
            List.of(known("LESERAUSWEIS"), known("BEZAHLT")),
            List.of(known("TAGESKARTE"), known("KEINE")));
  }

  private static Answer known(Object value) {
    return new Answer.Known(value);
  }

  @Test
  void dates_lie_before_and_on_the_bounds_of_the_law_before_and_after() {
    assertThat(answers(people(otherWait(), 1000), "mitgliedSeit"))
        .contains(DAY.minusDays(3), DAY.minusDays(2), DAY.minusDays(5), DAY.minusDays(4));
  }

  @Test
  void numbers_lie_on_both_sides_of_a_bound() {
    var book =
        Library.book().replace("A-1 | >= 18", "A-1 | >= 21").replace("A-2 | < 18", "A-2 | < 21");

    assertThat(answers(people(book, 1000), "alter"))
        .contains(new BigDecimal(17), new BigDecimal(18), new BigDecimal(20), new BigDecimal(21));
  }

  @Test
  void what_the_change_does_not_ask_for_lets_a_way_be_open_for_some_and_is_mixed_for_others() {
    var people = people(otherDunning(), 1000);
    var blocked =
        all(people).stream()
            .filter(facts -> facts.answer(CARD).equals(known("LESERAUSWEIS")))
            .filter(facts -> facts.answers().size() > 1)
            .collect(
                Collectors.groupingBy(
                    facts -> facts.answer(new FactCode("mahnung")),
                    Collectors.mapping(
                        facts -> facts.answer(new FactCode("gesperrt")), Collectors.toSet())));

    assertThat(blocked).hasSize(3);
    assertThat(blocked.values()).allSatisfy(b -> assertThat(b).contains(known(false)));
    assertThat(blocked.values()).anySatisfy(b -> assertThat(b).contains(known(true)));
  }

  @Test
  void every_status_is_there_at_every_age() {
    var ages =
        all(people(otherDunning(), 1000)).stream()
            .filter(facts -> facts.answer(CARD).equals(known("KEINER")))
            .map(facts -> facts.answer(AXES.birth()))
            .distinct();

    assertThat(ages.count()).isGreaterThan(15);
  }

  @Test
  void what_is_asked_beside_the_change_is_now_and_then_answered_otherwise() {
    var members =
        all(people(otherWait(), 1000)).stream()
            .map(facts -> facts.answer(new FactCode("mahnung")))
            .distinct();

    assertThat(members.count()).isGreaterThan(1);
  }

  @Test
  void at_every_age_there_are_people_with_the_same_answers() {
    var people = people(otherWait(), 1000);
    var others =
        all(people).stream()
            .filter(facts -> facts.answer(AXES.birth()) instanceof Answer.Known)
            .collect(
                Collectors.groupingBy(
                    facts -> facts.answer(AXES.birth()),
                    Collectors.mapping(ConstellationsTest::ageless, Collectors.toSet())));

    assertThat(people.isWhole()).isTrue();
    assertThat(others).hasSizeGreaterThan(15);
    assertThat(Set.copyOf(others.values())).hasSize(1);
  }

  private static Map<FactCode, Answer> ageless(Facts facts) {
    var answers = new HashMap<>(facts.answers());
    answers.remove(AXES.birth());
    return answers;
  }

  @Test
  void people_of_whom_only_the_status_is_known_are_among_them() {
    assertThat(all(people(otherDunning(), 1000)))
        .contains(new Facts(Map.of(CARD, known("GASTKARTE"))));
  }

  @Test
  void too_many_combinations_are_cut_to_the_limit_and_that_is_told() {
    var people = people(otherWaitAndDunning(), 40);

    assertThat(people.isWhole()).isFalse();
    assertThat(people.size()).isEqualTo(40 + 4);
    assertThat(answers(people, "ausweis")).hasSize(4);
  }

  @Test
  void as_many_are_asked_about_as_the_limit_allows() {
    var people = people(otherDunning(), 1000);

    assertThat(people.size()).isBetween(950, 1000 + 4);
    assertThat(people.isBounded()).isFalse();
  }

  @Test
  void where_to_ask_about_more_would_take_too_long_that_is_told() {
    var guests =
        Library.book().replace("\"LESERAUSWEIS\" => \"DAUER\"", "\"LESERAUSWEIS\" => \"GAST\"");

    assertThat(people(guests, 200_000).isBounded()).isTrue();
  }

  @Test
  void each_run_asks_about_the_same_people() {
    assertThat(all(people(otherWaitAndDunning(), 40)))
        .isEqualTo(all(people(otherWaitAndDunning(), 40)));
  }

  @Test
  void people_of_cases_are_added_and_each_of_them_with_every_other_answer() {
    var people = people(otherDunning(), 1000);
    var all = all(people.plus(List.of(SOMEBODY), 1100));
    var added = all.subList(people.size(), all.size());

    assertThat(added.get(0)).isEqualTo(SOMEBODY);
    assertThat(added)
        .allSatisfy(facts -> assertThat(facts.answer(AGE)).isEqualTo(SOMEBODY.answer(AGE)))
        .extracting(facts -> facts.answer(new FactCode("mahnung")))
        .contains(known("OFFEN"), known("BEZAHLT"), known("KEINE"));
    assertThat(added.stream().map(facts -> facts.answer(AXES.birth())).distinct().count())
        .isGreaterThan(1);
  }

  @Test
  void with_no_room_for_others_the_people_of_cases_are_there_themselves() {
    var people = people(otherDunning(), 1000);
    var others = List.of(SOMEBODY, SOMEBODY);

    assertThat(people.plus(others, people.size()).size()).isEqualTo(people.size() + 2);
    assertThat(people.plus(others, people.size() + 4).size()).isEqualTo(people.size() + 4);
    assertThat(people.plus(List.of(), 1000).size()).isEqualTo(people.size());
  }
}
