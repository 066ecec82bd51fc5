package de.chancenwege.rules.effect.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.Shift;
import de.chancenwege.rules.effect.people.Axes;
import de.chancenwege.rules.effect.people.Constellations;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Newer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final Axes AXES = new Axes(new FactCode("ausweis"), new FactCode("kontoBis"));
  private static final RouteCode LOAN = new RouteCode("LEIHE");
  private static final ExecutorService TWO = Executors.newFixedThreadPool(2);
  private static final ExecutorService ONE = Executors.newSingleThreadExecutor();

  @AfterAll
  static void stop() {
    TWO.shutdownNow();
    ONE.shutdownNow();
  }

  private static Effect effect(Book changed) throws InterruptedException {
    return effect(changed, TWO, done -> {});
  }

  private static Effect effect(Book before, Book after) throws InterruptedException {
    return effect(before.ready(), after, TWO, done -> {});
  }

  private static Effect effect(Book changed, ExecutorService workers, IntConsumer progress)
      throws InterruptedException {
    return effect(Library.rulebook(), changed, workers, progress);
  }

  private static Effect effect(
      Rulebook before, Book changed, ExecutorService workers, IntConsumer progress)
      throws InterruptedException {
    var replacement =
        Replacement.between(before.compiled(Set.of()), changed.ready().compiled(Set.of()), DAY);
    return new Survey(replacement, Constellations.of(replacement, AXES, 2000), progress)
        .ask(workers);
  }

  /** The book with one file of another. */
  private static Book with(Book book, Book other, String path) {
    return book.withBytes(path, other.file(path).text().getBytes(StandardCharsets.UTF_8));
  }

  private static RouteEffect on(RouteCode route, Effect effect) {
    return effect.routes().stream().filter(r -> r.route().equals(route)).findFirst().orElseThrow();
  }

  @Test
  void a_stronger_level_is_told_for_those_whom_it_reaches() throws InterruptedException {
    var effect = effect(Library.book().replace("true => \"ANSPRUCH\"", "true => \"FREI\""));

    assertThat(effect.routes()).extracting(RouteEffect::route).containsExactly(LOAN);
    assertThat(on(LOAN, effect).shifts()).containsOnlyKeys(Shift.STRONGER, Shift.TERMS);
    assertThat(effect.byStatus()).containsOnlyKeys("LESERAUSWEIS");
    assertThat(on(LOAN, effect).turns().keySet())
        .extracting(Turn::status)
        .containsOnly(Optional.of("LESERAUSWEIS"));
    assertThat(effect.byStatus()).containsEntry("LESERAUSWEIS", effect.changed());
    var example = on(LOAN, effect).examples().get(0);
    assertThat(example.before().orElseThrow().level()).isEqualTo(Level.ANSPRUCH);
    assertThat(example.after().orElseThrow().level()).isEqualTo(Level.FREI);
    assertThat(example.after().orElseThrow().because())
        .extracting(hit -> hit.row())
        .contains("L-12");
    assertThat(effect.whole()).isTrue();
    assertThat(effect.changedPeople()).isPositive().isLessThan(effect.people());
  }

  @Test
  void a_ban_closes_and_taken_back_it_opens() throws InterruptedException {
    var banned =
        Library.book()
            .replace("\"OFFEN\" | - | - => \"BEHEBBAR\"", "not(\"KEINE\") | - | - => \"BEHEBBAR\"");

    assertThat(on(LOAN, effect(banned)).shifts()).containsKey(Shift.CLOSED);

    var lifted =
        Library.book().replace("\"DAUER\" | true | - | - | -", "\"OHNE\" | true | - | - | -");
    assertThat(on(LOAN, effect(lifted)).shifts()).containsKey(Shift.OPENED);
  }

  @Test
  void a_longer_wait_closes_for_some_and_moves_the_day_for_others() throws InterruptedException {
    var effect =
        effect(Library.book().replace("nachTagen(mitgliedSeit, 3)", "nachTagen(mitgliedSeit, 5)"));

    assertThat(on(LOAN, effect).shifts()).containsKeys(Shift.CLOSED, Shift.MOVED);
    var moved =
        on(LOAN, effect).examples().stream()
            .filter(example -> example.shift() == Shift.MOVED)
            .findFirst()
            .orElseThrow();
    assertThat(moved.after().orElseThrow().earliest().orElseThrow())
        .isEqualTo(moved.before().orElseThrow().earliest().orElseThrow().plusDays(2));
  }

  @Test
  void a_new_answer_is_asked_about_when_it_comes_and_when_a_table_takes_it_over()
      throws InterruptedException {
    var known =
        Newer.cards(
            Library.book().replace("\"TAGESKARTE\" =>", "\"TAGESKARTE\", \"CHIPKARTE\" =>"));
    var newer = with(Library.book(), known, Library.CARDS);

    var listed = effect(newer);
    var taken = effect(newer, with(newer, known, Library.CARD));

    assertThat(listed.byStatus()).containsOnlyKeys(Newer.CARD);
    assertThat(on(LOAN, listed).shifts()).containsOnlyKeys(Shift.TERMS);
    assertThat(taken.byStatus()).containsOnlyKeys(Newer.CARD);
    assertThat(on(LOAN, taken).shifts()).containsKey(Shift.SETTLED);
  }

  @Test
  void another_norm_is_another_reason_and_nothing_else() throws InterruptedException {
    var effect =
        effect(Library.book().replace("Mit 18 ist man erwachsen.", "Ab 18 ist man erwachsen."));

    assertThat(effect.changed()).isZero();

    var norm =
        effect(Library.book().replace("Erwachsene dürfen leihen.", "Wer 18 ist, darf leihen."));
    assertThat(norm.shifts()).containsOnlyKeys(Shift.REASON);
  }

  /** What is not asked because nobody meets the change is what would have been answered alike. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "true => \"ANSPRUCH\" # true => \"FREI\"",
        "nachTagen(mitgliedSeit, 3) # nachTagen(mitgliedSeit, 5)",
        "duration(\"P1D\") * n # duration(\"P1D\") * (n + 1)",
        "mitgliedPlus3Tage <= stichtag # mitgliedPlus3Tage < stichtag",
        "\"KEINER\" => \"OHNE\" # \"KEINER\" => \"GAST\"",
        "\"AA\" => \"THEKE\" # \"AA\" => \"BUERO\"",
        "L-3 | - | \"DAUER\" # L-3 | - | \"GAST\"",
        "Erwachsene dürfen leihen. # Wer 18 ist, darf leihen."
      })
  void who_cannot_meet_the_change_is_answered_alike(String old, String next)
      throws InterruptedException {
    var published = Library.rulebook().compiled(Set.of());
    var changed = Library.book().replace(old, next).ready().compiled(Set.of());
    var replacement = Replacement.between(published, changed, DAY);
    var people = Constellations.of(replacement, AXES, 500);

    var shifts = new TreeMap<Shift, Long>();
    for (int i = 0; i < people.size(); i++) {
      var before = published.advise(people.facts(i), DAY).findings();
      var after = changed.advise(people.facts(i), DAY).findings();
      for (int j = 0; j < before.size(); j++) {
        Shift.between(Optional.of(before.get(j)), Optional.of(after.get(j)))
            .ifPresent(shift -> shifts.merge(shift, 1L, Long::sum));
      }
    }
    assertThat(new Survey(replacement, people, done -> {}).ask(TWO).shifts()).isEqualTo(shifts);
    assertThat(shifts).isNotEmpty();
  }

  @Test
  void who_does_it_makes_no_difference() throws InterruptedException {
    var changed =
        Library.book().replace("nachTagen(mitgliedSeit, 3)", "nachTagen(mitgliedSeit, 5)");

    assertThat(effect(changed, ONE, done -> {})).isEqualTo(effect(changed, TWO, done -> {}));
  }

  @Test
  void of_each_kind_only_some_examples_are_kept() throws InterruptedException {
    var effect = effect(Library.book().replace("true => \"ANSPRUCH\"", "true => \"FREI\""));

    assertThat(on(LOAN, effect).shifts().get(Shift.STRONGER)).isGreaterThan(Tally.EXAMPLES);
    assertThat(on(LOAN, effect).examples())
        .filteredOn(example -> example.shift() == Shift.STRONGER)
        .hasSize(Tally.EXAMPLES);
  }

  @Test
  void progress_is_told_until_everybody_was_asked_about() throws InterruptedException {
    var told = Collections.synchronizedList(new ArrayList<Integer>());
    var effect =
        effect(Library.book().replace("true => \"ANSPRUCH\"", "true => \"FREI\""), TWO, told::add);

    assertThat(told).contains(effect.people());
  }

  @Test
  void it_can_be_given_up() {
    var asking = Thread.currentThread();

    assertThatThrownBy(
            () ->
                effect(
                    Library.book().replace("true => \"ANSPRUCH\"", "true => \"FREI\""),
                    TWO,
                    done -> asking.interrupt()))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void equal_rulebooks_have_no_effect_and_nobody_is_asked() throws InterruptedException {
    var effect = effect(Library.book());

    assertThat(effect.answers()).isZero();
    assertThat(effect.routes()).isEqualTo(List.of());
  }
}
