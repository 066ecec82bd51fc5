package de.chancenwege.rules.bench;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Advice;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One advice over all routes, and the same tables asked of engines directly. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 3)
public class AdviceBenchmark {
  private static final int COMPARED = 20;

  /** Somebody who is asked about. */
  @State(Scope.Benchmark)
  public static class Asked {
    final Rulebook rulebook = Shipped.restored();
    final People people = new People(rulebook);
  }

  /** The compiled rulebook. */
  @State(Scope.Benchmark)
  public static class Compiled {
    Rulebook rulebook = Shipped.restored().compiled(Set.of());
  }

  /** The tables in kie-dmn. */
  @State(Scope.Benchmark)
  public static class Kie {
    EveryTable tables;

    @Setup
    public void prepare(Asked asked) {
      tables = new EveryTable(asked.rulebook, Shipped.DAY, KieEvaluator::new);
    }
  }

  /** The tables as Java code of jDMN, which says the same as kie-dmn. */
  @State(Scope.Benchmark)
  public static class Jdmn {
    EveryTable tables;
    private JdmnCode code;

    @Setup
    public void prepare(Asked asked) throws IOException {
      code = new JdmnCode(asked.rulebook.inForce(Shipped.DAY));
      tables =
          new EveryTable(asked.rulebook, Shipped.DAY, version -> new JdmnEvaluator(code, version));
      var kie = new EveryTable(asked.rulebook, Shipped.DAY, KieEvaluator::new);
      asked.people.everybody().stream()
          .limit(COMPARED)
          .forEach(person -> SameResults.require(kie, tables, person));
    }

    /** Classes are read from the disk when they are first used. */
    @TearDown
    public void delete() throws IOException {
      code.delete();
    }
  }

  @Benchmark
  public int plainKieDmn(Asked asked, Kie kie) {
    return kie.tables.evaluate(asked.people.next().values());
  }

  @Benchmark
  public int jdmn(Asked asked, Jdmn jdmn) {
    return jdmn.tables.evaluate(asked.people.next().values());
  }

  @Benchmark
  public Advice drools(Asked asked) {
    return asked.rulebook.advise(asked.people.next().facts(), Shipped.DAY);
  }

  @Benchmark
  public Advice compiled(Asked asked, Compiled compiled) {
    return compiled.rulebook.advise(asked.people.next().facts(), Shipped.DAY);
  }
}
