package de.chancenwege.rules.bench;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.rules.table.RuleFile;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
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

/** What a new version of the law costs before it answers; in a JVM that did nothing before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class RulebookBenchmark {
  private static final int THREADS = 2;

  private final List<RuleFile> files = ShippedRules.files();

  /** With all checks. */
  @Benchmark
  public Rulebook load() {
    return Shipped.ready(Rulebook.load(files));
  }

  /** Of files that were checked before. */
  @Benchmark
  @Measurement(iterations = 3)
  public Rulebook restore() {
    return Shipped.restored(files);
  }

  /** With a first advice over all routes, for which the tables are compiled. */
  @Benchmark
  @Measurement(iterations = 3)
  public Rulebook compile() {
    var compiled = Shipped.restored(files).compiled(Set.of());
    compiled.advise(Person.everybody(compiled).get(0).facts(), Shipped.DAY);
    return compiled;
  }

  /** As the service tries it; a difference would end the run. */
  @Benchmark
  public Certificate certificate() throws InterruptedException {
    var workers = Executors.newFixedThreadPool(THREADS);
    try {
      var certificate = Shipped.restored(files).certify(Thoroughness.QUICK, workers);
      if (certificate.differences() > 0) {
        throw new IllegalStateException(certificate.excluded().toString());
      }
      return certificate;
    } finally {
      workers.shutdownNow();
    }
  }
}
