package de.chancenwege.rules.effect.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.Shift;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom a change meets, apart from all that is tried by chance. */
class BackgroundsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final Axes AXES = new Axes(new FactCode("ausweis"), new FactCode("kontoBis"));
  private static final RouteCode LOAN = new RouteCode("LEIHE");
  private static final List<String> CARDS =
      List.of("LESERAUSWEIS", "GASTKARTE", "TAGESKARTE", "KEINER");

  private static Replacement replacement(Book before, String old, String next) {
    return Replacement.between(fast(before), fast(before.replace(old, next)), DAY);
  }

  private static Rulebook fast(Book book) {
    return book.ready().compiled(Set.of());
  }

  private static Replacement longerWait(Book before) {
    return replacement(before, "nachTagen(mitgliedSeit, 3)", "nachTagen(mitgliedSeit, 5)");
  }

  private static Backgrounds backgrounds(Replacement replacement) {
    var answers = new Answers(replacement, AXES);
    var dimensions =
        replacement.questions().values().stream()
            .filter(question -> replacement.scope().facts().contains(question.fact().value()))
            .map(answers::of)
            .toList();
    var tried = Tried.of(replacement.questions().values(), DAY, AXES, dimensions);
    return new Backgrounds(replacement, AXES, tried, CARDS);
  }

  private static List<Shift> shifts(Replacement replacement, List<Facts> people) {
    return people.stream()
        .flatMap(
            facts ->
                Shift.between(
                    finding(replacement.before(), facts), finding(replacement.after(), facts))
                    .stream())
        .toList();
  }

  private static Optional<Finding> finding(Rulebook rulebook, Facts facts) {
    return rulebook.advise(facts, DAY, Set.of(LOAN)).findings().stream().findFirst();
  }

  @Test
  void somebody_is_found_to_whom_a_changed_period_closes_a_way() {
    var change = longerWait(Library.book());

    assertThat(shifts(change, backgrounds(change).of("LESERAUSWEIS"))).contains(Shift.CLOSED);
  }

  /** Whoever has no dunning is the nearest open way, and there the period does not matter. */
  @Test
  void a_row_that_lies_off_the_open_way_is_met_all_the_same() {
    var paid =
        Library.book()
            .replace(
                "L-4 | - | \"DAUER\" | - | - | false",
                "L-4 | - | \"DAUER\" | - | \"BEZAHLT\" | false");
    var change = longerWait(paid);

    assertThat(shifts(change, backgrounds(change).of("LESERAUSWEIS"))).contains(Shift.CLOSED);
  }

  @Test
  void a_row_is_met_through_the_tables_that_lie_between() {
    var change =
        replacement(Library.book(), "\"TAGESKARTE\" => \"GAST\"", "\"TAGESKARTE\" => \"OHNE\"");

    assertThat(shifts(change, backgrounds(change).of("GASTKARTE"))).contains(Shift.CLOSED);
  }

  @Test
  void who_cannot_meet_the_change_has_one_background() {
    var backgrounds = backgrounds(longerWait(Library.book()));

    assertThat(CARDS)
        .filteredOn(card -> !backgrounds.touched(card).isEmpty())
        .containsExactly("LESERAUSWEIS");
    assertThat(backgrounds.of("KEINER")).hasSize(1);
  }
}
