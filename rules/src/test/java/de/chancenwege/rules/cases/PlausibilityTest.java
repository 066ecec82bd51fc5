package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must be plausible of any answer, whatever the law says; tried on random people. */
@Tag("cases")
class PlausibilityTest {

  private static final long SEED = 20261126;
  private static final int PEOPLE = 100;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Rulebook RULEBOOK = ShippedBook.RULEBOOK;

  /** Levels under which a person may begin. */
  private static final Set<Level> OPEN =
      Set.of(Level.FREI, Level.ANSPRUCH, Level.SOLL, Level.ERMESSEN, Level.PLATZ);

  /** Somebody and what is found for her. */
  private record Person(Facts facts, List<Finding> findings) {
    static Person of(Facts facts) {
      return new Person(facts, RULEBOOK.advise(facts, DAY).findings());
    }
  }

  private static final List<Person> EVERYBODY = everybody();

  private static List<Person> everybody() {
    var random = new Random(SEED);
    var facts = IntStream.range(0, PEOPLE).mapToObj(i -> Anybody.known(random, DAY)).toList();
    return facts.stream().map(Person::of).toList();
  }

  private static Stream<Finding> findings() {
    return EVERYBODY.stream().flatMap(person -> person.findings().stream());
  }

  @Test
  void a_ban_beats_everything() {
    assertThat(findings().filter(PlausibilityTest::isBanned))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.level())
                    .as(finding.route().label())
                    .isEqualTo(Level.NICHT_MOEGLICH));
  }

  private static boolean isBanned(Finding finding) {
    return finding.obstacles().stream().anyMatch(o -> o.kind() == Obstacle.Kind.BAN);
  }

  @Test
  void whatever_is_answered_rests_on_a_norm_and_a_reason() {
    assertThat(findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.basis()).as(finding.route().label()).isNotEmpty();
              assertThat(finding.because())
                  .allSatisfy(hit -> assertThat(hit.reason()).isNotBlank());
            });
  }

  @Test
  void nothing_opens_before_today_and_nothing_that_is_open_has_ended() {
    assertThat(findings().filter(finding -> finding.earliest().isPresent()))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.earliest()).hasValueSatisfying(isAfter(DAY)));
    assertThat(findings().filter(finding -> finding.latest().isPresent()))
        .isNotEmpty()
        .allSatisfy(
            finding -> assertThat(finding.latest()).hasValueSatisfying(isAfter(DAY.minusDays(1))));
  }

  private static java.util.function.Consumer<LocalDate> isAfter(LocalDate day) {
    return date -> assertThat(date).isAfter(day);
  }

  /** Unless the law itself changes until then or an age limit passes. */
  @Test
  void what_is_not_yet_open_is_open_on_the_day_that_is_told() {
    var later =
        EVERYBODY.stream()
            .flatMap(
                person ->
                    person.findings().stream()
                        .filter(finding -> finding.level() == Level.NOCH_NICHT)
                        .filter(finding -> isSameLaw(finding.earliest().orElseThrow()))
                        .map(finding -> onItsDay(finding, person.facts())))
            .toList();

    assertThat(later).isNotEmpty();
    assertThat(later)
        .filteredOn(finding -> finding.level() == Level.NOCH_NICHT)
        .extracting(finding -> finding.route().label() + " " + finding.because())
        .isEmpty();
  }

  private static boolean isSameLaw(LocalDate day) {
    return RULEBOOK.inForce(day).equals(RULEBOOK.inForce(DAY));
  }

  private static Finding onItsDay(Finding finding, Facts facts) {
    var day = finding.earliest().orElseThrow();
    return RULEBOOK.advise(facts, day, Set.of(finding.route().code())).findings().get(0);
  }

  /** Of two documents the second is the stronger; work that only the first allows says why. */
  @ParameterizedTest
  @CsvSource({
    "DULDUNG_60B, DULDUNG_60A",
    "DULDUNG_60A, AE_25_5",
    "GESTATTUNG, AE_25_2_S1",
    "AE_25_5, NE",
    "AE_25_2_S1, NE",
    "AE_16A, NE",
    "OHNE, DULDUNG_60A"
  })
  void a_stronger_document_never_loses_an_open_way_into_work(String weaker, String stronger) {
    var work =
        RULEBOOK.routes().stream()
            .filter(route -> Set.of("ARBEIT", "AUSBILDUNG").contains(route.area()))
            .map(route -> route.code())
            .filter(route -> !route.value().equals("ARBEITSGELEGENHEIT_5_ASYLBLG"))
            .collect(Collectors.toUnmodifiableSet());
    var random = new Random(SEED);
    for (int i = 0; i < PEOPLE / 4; i++) {
      var seed = random.nextLong();
      var open = open(weaker, seed, work);
      assertThat(open(stronger, seed, work)).containsAll(open);
    }
  }

  private static Set<RouteCode> open(String document, long seed, Set<RouteCode> routes) {
    var facts =
        Anybody.known(
            new Random(seed),
            DAY,
            Map.of("aufenthaltsstatus", document, "asylstand", "OFFEN", "folgeantrag", false));
    return RULEBOOK.advise(facts, DAY, routes).findings().stream()
        .filter(finding -> OPEN.contains(finding.level()))
        .map(finding -> finding.route().code())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Test
  void the_order_in_which_facts_come_does_not_matter() {
    var random = new Random(SEED);
    EVERYBODY.stream()
        .limit(PEOPLE / 10)
        .forEach(
            person ->
                assertThat(RULEBOOK.advise(shuffled(person.facts(), random), DAY).findings())
                    .isEqualTo(person.findings()));
  }

  private static Facts shuffled(Facts facts, Random random) {
    List<FactCode> codes = new ArrayList<>();
    RULEBOOK.questionnaire().questions().forEach(question -> codes.add(question.fact()));
    Collections.shuffle(codes, random);
    var answers = new LinkedHashMap<FactCode, Answer>();
    codes.forEach(code -> answers.put(code, facts.answer(code)));
    return Facts.of(answers);
  }
}
