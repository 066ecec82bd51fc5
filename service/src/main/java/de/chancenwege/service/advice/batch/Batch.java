package de.chancenwege.service.advice.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers line after line in order. Each thread takes the next lines, answers them, and waits for
 * its turn to write: nobody reads ahead of a slow reader, and no queue has to be bounded.
 */
public final class Batch {
  private final CaseLines lines;
  private final OutputStream out;
  private final Desk desk;
  private final AnswerFormat format;

  private final Object writing = new Object();
  private long taken;
  private long written;
  private Tally tally = Tally.NOTHING;
  private volatile @Nullable Throwable failure;

  /** A batch that can be run once. */
  public Batch(InputStream in, OutputStream out, Desk desk, AnswerFormat format) {
    this.lines = new CaseLines(in);
    this.out = out;
    this.desk = desk;
    this.format = format;
  }

  /**
   * Answers all lines; everything is written when it comes back.
   *
   * @param progress is told what was done, after each few lines
   * @throws IOException if lines cannot be read or answers not be written; nothing is read any more
   */
  public Tally run(int threads, Consumer<Tally> progress) throws IOException {
    out.write(format.head());
    var helpers = new ArrayList<Thread>();
    for (int i = 1; i < threads; i++) {
      var helper = new Thread(() -> work(progress), "batch-" + i);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    work(progress);
    await(helpers);
    throwFailure();
    return tally;
  }

  private void work(Consumer<Tally> progress) {
    var answers = new Answers(desk, format);
    try {
      for (var part = take(); !part.lines.isEmpty(); part = take()) {
        write(part, answers.to(part.lines), progress);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail(e);
    } catch (IOException | RuntimeException | Error e) {
      fail(e);
    }
  }

  private Part take() throws IOException {
    synchronized (lines) {
      return failure == null ? new Part(taken++, lines.next()) : Part.NOTHING;
    }
  }

  private void write(Part part, Answers answers, Consumer<Tally> progress)
      throws IOException, InterruptedException {
    synchronized (writing) {
      while (written != part.turn && failure == null) {
        writing.wait();
      }
      if (failure == null) {
        answers.writeTo(out);
        out.flush();
        tally = tally.plus(answers.tally());
        progress.accept(answers.tally());
        written++;
        writing.notifyAll();
      }
    }
  }

  private void fail(Throwable e) {
    synchronized (writing) {
      if (failure == null) {
        failure = e;
      }
      writing.notifyAll();
    }
  }

  /** After a failure nobody needs to wait for more input. */
  private void await(List<Thread> helpers) {
    for (var helper : helpers) {
      if (failure != null) {
        helper.interrupt();
      }
      try {
        helper.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        fail(e);
      }
    }
  }

  private void throwFailure() throws IOException {
    var cause = failure;
    if (cause instanceof IOException e) {
      throw e;
    }
    if (cause != null) {
      throw new IllegalStateException("the batch was broken off", cause);
    }
  }

  private record Part(long turn, List<CaseLine> lines) {
    private static final Part NOTHING = new Part(-1, List.of());
  }
}
