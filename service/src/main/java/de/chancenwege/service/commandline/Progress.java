package de.chancenwege.service.commandline;

import de.chancenwege.service.advice.batch.Tally;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells people how far a batch is: a bar that moves on a terminal, a line now and then elsewhere.
 */
final class Progress {
  private static final long TERMINAL_PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long LOG_PAUSE = TimeUnit.SECONDS.toNanos(10);
  private static final int WIDTH = 24;
  private static final int WHOLE = 100;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean isTerminal;
  private final OptionalLong size;
  private final LongSupplier readBytes;
  private final LongSupplier clock;
  private final long start;
  private long told;
  private Tally tally = Tally.NOTHING;

  /**
   * Progress that begins now.
   *
   * @param size bytes of the input, if it is known
   * @param readBytes bytes that were read so far
   * @param clock nanoseconds
   */
  Progress(Streams streams, OptionalLong size, LongSupplier readBytes, LongSupplier clock) {
    this.err = streams.err();
    this.isTerminal = streams.isTerminal();
    this.size = size;
    this.readBytes = readBytes;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.told = start;
  }

  void add(Tally more) {
    tally = tally.plus(more);
    var now = clock.getAsLong();
    if (now - told >= (isTerminal ? TERMINAL_PAUSE : LOG_PAUSE)) {
      told = now;
      tell(now - start);
    }
  }

  private void tell(long nanos) {
    var text = bar() + count(tally.lines()) + " Zeilen/lines, " + rate(nanos) + "/s";
    if (isTerminal) {
      err.print(CLEAR + text);
      err.flush();
    } else {
      err.println(text);
    }
  }

  private String bar() {
    if (size.isEmpty() || size.getAsLong() == 0) {
      return "";
    }
    var share = Math.min(1, (double) readBytes.getAsLong() / size.getAsLong());
    var full = (int) (share * WIDTH);
    var bar = "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] ";
    return (isTerminal ? bar : "") + (int) (share * WHOLE) + " %, ";
  }

  private String rate(long nanos) {
    return count(Math.round(tally.lines() / seconds(nanos)));
  }

  private static double seconds(long nanos) {
    return Math.max(1, nanos) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
  }

  /** Ends the bar and tells the result. */
  void end(String rulebook) {
    var time = String.format(Locale.ROOT, "%.1f s", seconds(clock.getAsLong() - start));
    if (isTerminal) {
      err.print(CLEAR);
    }
    err.printf(
        "%s beantwortet, %s mit Fehler, %s, Regelwerk %s%n",
        count(tally.answered()), count(tally.refused()), time, rulebook);
    err.printf(
        "%s answered, %s with a problem, %s, rulebook %s%n",
        count(tally.answered()), count(tally.refused()), time, rulebook);
  }
}
