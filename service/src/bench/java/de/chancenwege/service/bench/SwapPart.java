package de.chancenwege.service.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.chancenwege.service.bench.Load.Sample;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What callers notice when another form of the rulebook, or another rulebook, takes over. */
final class SwapPart {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration AROUND = Duration.ofSeconds(1);
  private static final Duration AFTERWARDS = Duration.ofSeconds(3);
  private static final Comparator<Instant> ORDER = Comparator.naturalOrder();
  private static final String TABLE = "/chancenwege/tables/arbeit/gestattung/2026-06-12.dmn";

  private static final String CERTIFICATE = "/shipped-certificate.json";

  private final List<byte[]> questions;
  private final Figures figures;

  SwapPart(List<byte[]> questions, Figures figures) {
    this.questions = questions;
    this.figures = figures;
  }

  /** Drools answers at first; waits until the compiled tables are proven and answer. */
  void untilCompiled(Server server) throws IOException, InterruptedException {
    try (var load = new Load(server.port(), questions)) {
      untilSettled(server);
      pause(AFTERWARDS);
      var line = settled(server).findAny().orElseThrow();
      var moment = OffsetDateTime.parse(line.substring(0, line.indexOf(' '))).toInstant();
      add("swap.compiled", load.samples(), moment);
      figures.add("certificate.seconds", number(line, " ms") / 1000.0);
      figures.add("certificate.excluded.count", number(line, " with Drools"));
    }
  }

  /** Waits for the certificate. */
  static void untilSettled(Server server) throws IOException {
    await(server, () -> settled(server).findAny().isPresent());
  }

  private static Stream<String> settled(Server server) throws IOException {
    return server.log().stream()
        .filter(line -> line.contains("] ") && line.matches(".* is (PROVEN|PARTLY): .*"));
  }

  private static double number(String line, String after) {
    var before = line.substring(0, line.indexOf(after));
    return Double.parseDouble(before.substring(before.lastIndexOf(' ') + 1));
  }

  /** A new program with one changed file, started on the data of the old one. */
  void untilReplaced(Server server) throws IOException, InterruptedException {
    untilReplaced("swap.replaced", server, () -> {});
  }

  /** Somebody publishes a draft. */
  void untilPublished(Server server, Step publication) throws IOException, InterruptedException {
    untilReplaced("swap.published", server, publication);
  }

  private void untilReplaced(String name, Server server, Step step)
      throws IOException, InterruptedException {
    try (var load = new Load(server.port(), questions)) {
      await(server, () -> rulebooks(load) > 0);
      step.take();
      await(server, () -> rulebooks(load) > 1);
      pause(AFTERWARDS);
      var samples = load.samples();
      var before = samples.get(0).rulebook();
      var moment = answers(samples, book -> !book.equals(before)).min(ORDER).orElseThrow();
      var last = answers(samples, before::equals).max(ORDER).orElseThrow();
      figures.addMillis(name + ".handover", Duration.between(last, moment).abs());
      add(name, samples, moment);
    }
  }

  /** When answers by such rulebooks came. */
  private static Stream<Instant> answers(List<Sample> samples, Predicate<String> rulebook) {
    return samples.stream()
        .filter(sample -> !sample.isFailed() && rulebook.test(sample.rulebook()))
        .map(Sample::end);
  }

  private static long rulebooks(Load load) {
    return load.samples().stream()
        .filter(sample -> !sample.isFailed())
        .map(Sample::rulebook)
        .distinct()
        .count();
  }

  private void add(String name, List<Sample> samples, Instant moment) {
    figures.add("swap.callers.count", Load.CALLERS);
    figures.add(name + ".requests.count", samples.size());
    figures.add(name + ".failed.count", (double) samples.stream().filter(Sample::isFailed).count());
    figures.addMillis(
        name + ".slowestThen", slowest(samples.stream().filter(s -> s.isAround(moment, AROUND))));
    figures.addMillis(
        name + ".slowestElse", slowest(samples.stream().filter(s -> !s.isAround(moment, AROUND))));
    var inOrder = samples.stream().map(Sample::took).sorted().toList();
    figures.addMillis(name + ".median", inOrder.get(inOrder.size() / 2));
  }

  private static Duration slowest(Stream<Sample> samples) {
    return samples.map(Sample::took).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
  }

  /** The program again, with one word more in the description of one table. */
  static Path changedProgram(Path jar, Path folder) throws IOException {
    var copy = copy(jar, folder.resolve("changed"));
    try (var libraries = Files.list(copy.resolve("lib/main"))) {
      change(libraries.filter(SwapPart::hasRules).findFirst().orElseThrow());
    }
    return copy.resolve(jar.getFileName());
  }

  /** The program again, without the proof that compiled tables answer as Drools does. */
  static Path unprovenProgram(Path jar, Path folder) throws IOException {
    var copy = copy(jar, folder.resolve("unproven"));
    try (var programs = Files.list(copy.resolve("app"))) {
      for (var program : programs.toList()) {
        try (var content = FileSystems.newFileSystem(program)) {
          Files.deleteIfExists(content.getPath(CERTIFICATE));
        }
      }
    }
    return copy.resolve(jar.getFileName());
  }

  private static Path copy(Path jar, Path copy) throws IOException {
    var program = jar.resolveSibling("");
    try (var files = Files.walk(program)) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve(program.relativize(file)));
      }
    }
    return copy;
  }

  private static boolean hasRules(Path library) {
    return library.getFileName().toString().contains("chancenwege-rules");
  }

  private static void change(Path library) throws IOException {
    try (var content = FileSystems.newFileSystem(library)) {
      var table = content.getPath(TABLE);
      var text = Files.readString(table, UTF_8);
      Files.writeString(table, text.replaceFirst("Titel: ", "Titel: Geändert: "), UTF_8);
    }
  }

  /** Something that somebody does meanwhile. */
  interface Step {
    void take() throws IOException, InterruptedException;
  }

  /** Something that is waited for. */
  interface Condition {
    boolean holds() throws IOException;
  }

  static void await(Server server, Condition condition) throws IOException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new IOException("it did not happen: " + String.join("\n", server.log()));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private static void pause(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }
}
