package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Questionnaire.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must be plausible of any answer, whatever the law says; tried on random people. */
@Tag("cases")
@ExtendWith(Timed.class)
class PlausibilityTest {

  private static final long SEED = 20261126;
  private static final Rulebook RULEBOOK = ShippedBook.RULEBOOK;

  /** Every fiftieth of them, for what takes long. */
  private static final List<Person> SOME =
      IntStream.range(0, Person.EVERYBODY.size() / 50)
          .mapToObj(i -> Person.EVERYBODY.get(50 * i))
          .toList();

  @Test
  void whatever_is_answered_rests_on_a_norm_and_a_reason() {
    assertThat(Person.EVERYBODY.stream().flatMap(person -> person.findings().stream()))
        .allSatisfy(
            finding -> {
              assertThat(finding.basis()).as(finding.route().label()).isNotEmpty();
              assertThat(finding.because())
                  .allSatisfy(hit -> assertThat(hit.reason()).isNotBlank());
            });
  }

  @Test
  void nothing_opens_before_the_day_of_the_case() {
    assertThat(wrong(Finding::earliest, LocalDate::isAfter)).isEmpty();
  }

  @Test
  void nothing_that_is_open_has_ended_before_the_day_of_the_case() {
    assertThat(wrong(Finding::latest, (last, day) -> !last.isBefore(day))).isEmpty();
  }

  /** Findings that name a day for which something does not hold. */
  private static List<String> wrong(
      Function<Finding, Optional<LocalDate>> named, BiPredicate<LocalDate, LocalDate> holds) {
    var wrong = new ArrayList<String>();
    int seen = 0;
    for (var person : Person.EVERYBODY) {
      for (var finding : person.findings()) {
        var day = named.apply(finding);
        seen += day.isPresent() ? 1 : 0;
        if (day.filter(date -> !holds.test(date, person.day())).isPresent()) {
          wrong.add(person.tell(finding));
        }
      }
    }
    assertThat(seen).isGreaterThan(100);
    return wrong;
  }

  @Test
  void the_order_in_which_facts_come_does_not_matter() {
    var random = new Random(SEED);
    assertThat(SOME)
        .allSatisfy(
            person ->
                assertThat(RULEBOOK.advise(shuffled(person.facts(), random), person.day()))
                    .isEqualTo(RULEBOOK.advise(person.facts(), person.day())));
  }

  private static Facts shuffled(Facts facts, Random random) {
    var answers = new ArrayList<>(facts.answers().entrySet());
    Collections.shuffle(answers, random);
    var raw = new LinkedHashMap<String, Object>();
    answers.forEach(
        answer -> raw.put(answer.getKey().value(), answer.getValue().fold(v -> v, () -> "")));
    raw.replaceAll((fact, value) -> value instanceof LocalDate day ? day.toString() : value);
    return ((FactsRead.Accepted) RULEBOOK.questionnaire().read(raw, Spelling.TYPED)).facts();
  }

  /** One advice remembers what it looked up for another route. */
  @Test
  void a_route_is_answered_alone_as_among_all_others() {
    assertThat(SOME)
        .allSatisfy(
            person ->
                assertThat(
                        person.findings().stream()
                            .map(finding -> person.on(person.day(), finding.route().code())))
                    .isEqualTo(person.findings()));
  }

  @Test
  void the_order_in_which_files_are_loaded_does_not_matter() {
    var files = new ArrayList<>(RULEBOOK.files());
    Collections.shuffle(files, new Random(SEED));
    var other = ((Loaded.Ready) Rulebook.restore(files)).rulebook();
    var person = SOME.get(0);

    assertThat(other.id()).isEqualTo(RULEBOOK.id());
    assertThat(other.advise(person.facts(), person.day(), Set.of()).findings())
        .isEqualTo(person.findings());
  }
}
