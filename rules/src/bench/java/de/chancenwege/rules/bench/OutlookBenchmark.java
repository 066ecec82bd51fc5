package de.chancenwege.rules.bench;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Changes;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.Timeline;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What opens when and what would have to change, by the compiled rulebook. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class OutlookBenchmark {
  private static final int MONTHS = 36;
  private static final Set<Level> CLOSED =
      Set.of(Level.NICHT_MOEGLICH, Level.REGEL_NICHT, Level.NOCH_NICHT);

  private record Question(Person person, RouteCode route) {}

  private final Rulebook rulebook = Shipped.restored().compiled(Set.of());
  private final People people = new People(rulebook);
  private final List<Question> closed =
      people.everybody().stream().flatMap(person -> closed(person).stream()).toList();
  private int next;

  @Benchmark
  public Timeline timeline() {
    var until = Shipped.DAY.plusMonths(MONTHS);
    return rulebook.timeline(people.next().facts(), Shipped.DAY, until, Set.of());
  }

  /** One closed route of one person. */
  @Benchmark
  public List<Changes> changes() {
    var question = closed.get(next);
    // A step that has no factor in common with the number of questions: every route comes early.
    next = (next + 1009) % closed.size();
    return rulebook.changes(question.person().facts(), Shipped.DAY, Set.of(question.route()));
  }

  private List<Question> closed(Person person) {
    return rulebook.advise(person.facts(), Shipped.DAY).findings().stream()
        .filter(finding -> CLOSED.contains(finding.level()))
        .map(Finding::route)
        .map(route -> new Question(person, route.code()))
        .toList();
  }
}
