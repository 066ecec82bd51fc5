package de.chancenwege.rules.bench;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Advice;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Advice over all routes of a rulebook with several times the rows, derived facts and routes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class GrowthBenchmark {
  @Param({"1", "2", "4"})
  int times;

  private Rulebook copies;
  private People people;

  /** Makes the rulebook and sees to it that each copy answers as the original does. */
  @Setup
  public void prepare() {
    var shipped = Shipped.restored();
    var files = Copies.files(shipped, times);
    copies = Shipped.restored(files).compiled(Set.of());
    people = new People(copies);
    var original = shipped.compiled(Set.of());
    people.everybody().forEach(person -> requireSame(original, person));
  }

  @Benchmark
  public Advice compiled() {
    return copies.advise(people.next().facts(), Shipped.DAY);
  }

  private void requireSame(Rulebook shipped, Person person) {
    var one = shipped.advise(person.facts(), Shipped.DAY).findings();
    var many = copies.advise(person.facts(), Shipped.DAY).findings();
    if (many.size() != times * one.size()) {
      throw new IllegalStateException(many.size() + " routes");
    }
    for (int i = 0; i < many.size(); i++) {
      var original = one.get(i % one.size());
      if (original.level() != many.get(i).level()) {
        throw new IllegalStateException(many.get(i).route() + " " + many.get(i).level());
      }
    }
  }
}
