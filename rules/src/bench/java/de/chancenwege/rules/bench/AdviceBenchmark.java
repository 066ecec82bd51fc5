package de.chancenwege.rules.bench;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.facts.Facts;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One advice over all routes, by Drools and compiled, and the same tables asked of kie-dmn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AdviceBenchmark {

  private final Rulebook compiled = Person.RULEBOOK.compiled(Set.of());
  private final Facts facts = Person.facts();
  private final PlainEngine plain = new PlainEngine(Person.RULEBOOK, Person.DAY);

  @Benchmark
  public Advice advice() {
    return Person.RULEBOOK.advise(facts, Person.DAY);
  }

  @Benchmark
  public Advice compiled() {
    return compiled.advise(facts, Person.DAY);
  }

  /** Every table once for every route, without explanation, memory or unknown facts. */
  @Benchmark
  public int plainKieDmn() {
    return plain.evaluateAll(Person.values());
  }
}
