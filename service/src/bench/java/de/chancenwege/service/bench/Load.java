package de.chancenwege.service.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Callers who ask again and again, with a short pause, until it is closed. */
final class Load implements AutoCloseable {
  /** Number of callers. */
  static final int CALLERS = 2;

  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Pattern RULEBOOK = Pattern.compile("\"id\":\"(sha256:[0-9a-f]+)\"");
  private static final int BEGINNING = 500;

  /**
   * One question.
   *
   * @param rulebook what answered; empty if nothing did
   */
  record Sample(Instant start, Duration took, String rulebook) {
    boolean isFailed() {
      return rulebook.isEmpty();
    }

    Instant end() {
      return start.plus(took);
    }

    boolean isAround(Instant moment, Duration distance) {
      return end().isAfter(moment.minus(distance)) && start.isBefore(moment.plus(distance));
    }
  }

  private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();
  private final List<Thread> callers = new ArrayList<>();
  private final List<byte[]> questions;
  private final int port;
  private volatile boolean isOver;

  Load(int port, List<byte[]> questions) {
    this.port = port;
    this.questions = questions;
    for (int i = 0; i < CALLERS; i++) {
      int first = i;
      var caller = new Thread(() -> call(first), "caller-" + i);
      caller.start();
      callers.add(caller);
    }
  }

  List<Sample> samples() {
    return List.copyOf(samples);
  }

  private void call(int first) {
    int next = first;
    while (!isOver) {
      try (var connection = new Connection(port)) {
        while (!isOver) {
          samples.add(sample(connection, questions.get(next++ % questions.size())));
          LockSupport.parkNanos(PAUSE.toNanos());
        }
      } catch (IOException e) {
        samples.add(new Sample(Instant.now(), Duration.ZERO, ""));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
    }
  }

  private static Sample sample(Connection connection, byte[] question) throws IOException {
    var start = Instant.now();
    long nanos = System.nanoTime();
    var answer = connection.send(question);
    var took = Duration.ofNanos(System.nanoTime() - nanos);
    var rulebook = RULEBOOK.matcher(answer.text(BEGINNING));
    var isAnswer = answer.status() == 200 && rulebook.find();
    return new Sample(start, took, isAnswer ? rulebook.group(1) : "");
  }

  @Override
  public void close() {
    isOver = true;
    try {
      for (var caller : callers) {
        caller.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
