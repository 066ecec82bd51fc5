package de.chancenwege.service.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The same questions asked of the service and of the echo; both run already. */
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HttpBenchmark {
  /** Number of different questions. */
  static final int MANY = 100;

  /** What is asked. */
  @State(Scope.Benchmark)
  public static class Questions {
    final List<byte[]> all =
        new Cases().aboutAllRoutes(MANY).stream().map(Connection::question).toList();
  }

  /** A connection of each thread. */
  @State(Scope.Thread)
  public static class Caller {
    /** Name of the property that has the port. */
    @Param({"service", "echo"})
    String server;

    private Connection connection;
    private int next;

    @Setup(Level.Trial)
    public void connect() throws IOException {
      connection = new Connection(Integer.getInteger("bench." + server));
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
      connection.close();
    }

    private Connection.Answer ask(Questions questions) throws IOException {
      next = (next + 1) % MANY;
      var answer = connection.send(questions.all.get(next));
      if (answer.status() != 200) {
        throw new IOException("status " + answer.status());
      }
      return answer;
    }
  }

  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public Connection.Answer oneConnection(Questions questions, Caller caller) throws IOException {
    return caller.ask(questions);
  }

  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @Threads(4)
  public Connection.Answer fourConnections(Questions questions, Caller caller) throws IOException {
    return caller.ask(questions);
  }
}
