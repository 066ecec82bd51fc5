package de.chancenwege.service.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Many cases from file to file, as an operator starts it. */
final class BatchPart {
  private static final int MANY = 1_000_000;
  private static final int FEWER = 100_000;
  private static final long NEEDED_BYTES = 8L << 30;
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

  private final Path jar;
  private final Figures figures;

  BatchPart(Path jar, Figures figures) {
    this.jar = jar;
    this.figures = figures;
  }

  void run(Path folder) throws IOException, InterruptedException {
    if (Files.getFileStore(folder).getUsableSpace() < NEEDED_BYTES) {
      throw new IOException("a million cases and their answers need 8 GB of disk");
    }
    var cases = new Cases();
    run("batch.fewer", cases, FEWER, folder);
    run("batch.million", cases, MANY, folder);
  }

  private void run(String name, Cases cases, int many, Path folder)
      throws IOException, InterruptedException {
    var in = folder.resolve("cases.jsonl");
    var out = folder.resolve("answers.jsonl");
    write(cases, many, in);
    answer(name, in, out);
    figures.add(name + ".in.bytes", (double) Files.size(in));
    figures.add(name + ".out.bytes", (double) Files.size(out));
    requireAnswers(out, many);
    Files.delete(in);
    Files.delete(out);
  }

  private static void write(Cases cases, int many, Path file) throws IOException {
    try (var writer = Files.newBufferedWriter(file, UTF_8)) {
      for (int i = 0; i < many; i++) {
        writer.write(cases.aboutOneRoute(i));
        writer.write('\n');
      }
    }
  }

  private void answer(String name, Path in, Path out) throws IOException, InterruptedException {
    var log = in.resolveSibling(name + ".log");
    long start = System.nanoTime();
    var process =
        new ProcessBuilder(
                Server.java(),
                "-Xmx512m",
                "-XX:+UseParallelGC",
                "-jar",
                jar.toString(),
                "advise",
                "--engine",
                "compiled",
                "--in",
                in.toString(),
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long peak = 0;
    var cpu = Duration.ZERO;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakBytes(process));
      cpu = process.toHandle().info().totalCpuDuration().orElse(cpu);
    }
    if (process.exitValue() != 0) {
      throw new IOException(Files.readString(log));
    }
    figures.add(name + ".s", (System.nanoTime() - start) / 1e9);
    figures.add(name + ".cpu.s", cpu.toMillis() / 1e3);
    figures.add(name + ".peak.bytes", (double) peak);
  }

  /** The most memory it ever had, as Linux tells it. */
  private static long peakBytes(Process process) {
    try {
      var status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
      var peak = PEAK.matcher(status);
      return peak.find() ? Long.parseLong(peak.group(1)) << 10 : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static void requireAnswers(Path out, int many) throws IOException {
    try (var lines = Files.lines(out, UTF_8)) {
      long answers = lines.filter(line -> line.contains("\"findings\":[{")).count();
      if (answers != many) {
        throw new IOException(answers + " answers to " + many + " cases");
      }
    }
  }
}
