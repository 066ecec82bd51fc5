package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Obstacle;
import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.advice.RowRef;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.table.Decision.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must be true of every day that is told as the first one, whatever the law says. */
@Tag("cases")
@ExtendWith(Timed.class)
class WaitingPeriodTest {

  private static final int LATER = 40;
  private static final int ENOUGH = 200;
  private static final Rulebook RULEBOOK = ShippedBook.RULEBOOK;

  /** A person who has to wait. */
  private record Wait(Person person, Finding finding) {
    LocalDate earliest() {
      return finding.earliest().orElseThrow();
    }

    /** Whether the law of the route is the same on another day. */
    boolean isSameLawOn(LocalDate day) {
      var route = finding.route().code();
      return RouteLaw.of(route, day).equals(RouteLaw.of(route, person.day()));
    }

    Finding on(LocalDate day) {
      return person.on(day, finding.route().code());
    }

    Set<RowRef> rows() {
      return RULEBOOK.appliedRows(person.facts(), person.day(), Set.of(finding.route().code()));
    }

    /** Ends of all waiting periods that stand in the way. */
    List<End> ends() {
      return finding.obstacles().stream()
          .filter(obstacle -> obstacle.kind() == Obstacle.Kind.TIME)
          .map(this::end)
          .toList();
    }

    private End end(Obstacle obstacle) {
      var law = RouteLaw.of(finding.route().code(), person.day());
      var madeOf = date(obstacle.hit()).map(law::madeOf).orElse(Set.of());
      return new End(
          row(obstacle.hit()),
          obstacle.opensOn().orElseThrow(),
          madeOf,
          days(madeOf, person).toList());
    }

    String tell(Finding later) {
      return person.tell(finding) + " → " + person.tell(later);
    }
  }

  private static final List<Wait> WAITS =
      Person.EVERYBODY.stream()
          .flatMap(
              person ->
                  person.findings().stream()
                      .filter(finding -> finding.level() == Level.NOCH_NICHT)
                      .map(finding -> new Wait(person, finding)))
          .filter(wait -> wait.ends().stream().noneMatch(End::isCounted))
          .toList();

  /** Those of whom the law is the same when the wait is over. */
  private static List<Wait> told() {
    var told = WAITS.stream().filter(wait -> wait.isSameLawOn(wait.earliest())).toList();
    assertThat(told.size()).isGreaterThan(ENOUGH);
    return told;
  }

  @Test
  void nobody_has_to_wait_any_more_on_the_day_that_is_told() {
    assertThat(told())
        .extracting(wait -> wait.tell(wait.on(wait.earliest())))
        .noneMatch(text -> text.substring(text.indexOf('→')).contains(Level.NOCH_NICHT.name()));
  }

  /**
   * What closes it then must be something that was not there before, such as an age limit. Where
   * the law itself is unsettled, that is told together with the waiting period.
   */
  @Test
  void what_is_not_yet_open_is_open_on_the_day_that_is_told_when_nothing_else_changes() {
    assertThat(told().stream().flatMap(wait -> closedByWhatWasThere(wait).stream())).isEmpty();
  }

  private static Optional<String> closedByWhatWasThere(Wait wait) {
    var then = wait.on(wait.earliest());
    var before = wait.rows();
    return !Person.OPEN.contains(then.level())
            && !isToldAsUnsettled(wait.finding(), then)
            && then.because().stream().map(WaitingPeriodTest::row).allMatch(before::contains)
        ? Optional.of(wait.tell(then))
        : Optional.empty();
  }

  private static boolean isToldAsUnsettled(Finding before, Finding then) {
    return then.level() == Level.KLAEREN
        && then.missing().isEmpty()
        && before.because().containsAll(then.because());
  }

  private static RowRef row(RowHit hit) {
    return new RowRef(hit.table(), hit.validFrom(), hit.row());
  }

  @Test
  void the_day_that_is_told_does_not_run_with_the_day_of_the_case() {
    var later =
        WAITS.stream()
            .filter(wait -> wait.isSameLawOn(wait.person().day().plusDays(LATER)))
            .filter(wait -> wait.earliest().isAfter(wait.person().day().plusDays(LATER)))
            .toList();

    assertThat(later.size()).isGreaterThan(ENOUGH);
    assertThat(later.stream().flatMap(WaitingPeriodTest::running)).isEmpty();
  }

  private static Stream<String> running(Wait wait) {
    var then = wait.on(wait.person().day().plusDays(LATER));
    var before = wait.ends();
    return new Wait(wait.person(), then)
        .ends().stream()
            .filter(end -> before.stream().anyMatch(end::isRunning))
            .map(end -> wait.tell(then) + ": " + end);
  }

  /** A row says that it has to be waited, a formula until when: they must agree. */
  @Test
  void a_waiting_period_that_stands_in_the_way_ends_after_the_day_of_the_case() {
    var ended =
        Person.EVERYBODY.stream()
            .flatMap(
                person ->
                    person.findings().stream()
                        .flatMap(finding -> finding.obstacles().stream())
                        .filter(obstacle -> obstacle.kind() == Obstacle.Kind.TIME)
                        .filter(o -> !o.opensOn().orElseThrow().isAfter(person.day()))
                        .map(o -> person.name() + ": " + row(o.hit()) + ' ' + o.opensOn()));

    assertThat(ended).isEmpty();
  }

  @Test
  void no_waiting_period_ends_before_the_day_from_which_it_counts() {
    var ends = WAITS.stream().flatMap(wait -> wait.ends().stream()).toList();

    assertThat(ends.stream().filter(end -> !end.anchors().isEmpty()).count()).isGreaterThan(ENOUGH);
    assertThat(ends).filteredOn(End::isBeforeItsAnchor).isEmpty();
  }

  /**
   * End of a waiting period.
   *
   * @param row which says so
   * @param opensOn the end
   * @param madeOf facts of which it is made
   * @param anchors days among them
   */
  private record End(RowRef row, LocalDate opensOn, Set<String> madeOf, List<LocalDate> anchors) {

    /** A number of months that somebody has behind her grows with the day of the case. */
    boolean isCounted() {
      return madeOf.stream()
          .flatMap(fact -> RULEBOOK.questionnaire().find(new FactCode(fact)).stream())
          .anyMatch(question -> question.type() == FactType.INT);
    }

    boolean isRunning(End before) {
      return row.equals(before.row) && !opensOn.equals(before.opensOn);
    }

    boolean isBeforeItsAnchor() {
      return anchors.stream().min(LocalDate::compareTo).filter(opensOn::isBefore).isPresent();
    }
  }

  /** Name of the day in the row. */
  private static Optional<String> date(RowHit hit) {
    return RULEBOOK.versions().stream()
        .filter(v -> v.folder().equals(hit.table()) && v.validFrom().equals(hit.validFrom()))
        .flatMap(version -> version.content().tables())
        .flatMap(
            table ->
                table.rows().stream()
                    .filter(row -> row.id().equals(hit.row()))
                    .map(row -> row.results().get(table.output("ab"))))
        .filter(Names::isName)
        .findFirst();
  }

  private static Stream<LocalDate> days(Set<String> facts, Person person) {
    return facts.stream()
        .map(fact -> person.facts().answer(new FactCode(fact)))
        .flatMap(answer -> answer.fold(Stream::of, Stream::empty))
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast);
  }
}
