package de.chancenwege.service.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.advice.batch.Tally;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long nanos;

  @Test
  void a_terminal_sees_a_bar_that_is_written_over() {
    var progress = progress(true, OptionalLong.of(1_000));
    after(1, progress, new Tally(1_500, 0));
    assertThat(told())
        .isEqualTo("\r\u001B[K[############............] 50 %, 1 500 Zeilen/lines, 1 500/s");
    progress.end("sha256:1");
    assertThat(told()).contains("\r\u001B[K1 500 beantwortet, 0 mit Fehler, 1.0 s");
  }

  @Test
  void a_log_gets_a_line_now_and_then_and_no_bar() {
    var progress = progress(false, OptionalLong.of(1_000));
    after(9, progress, new Tally(900, 0));
    assertThat(told()).isEmpty();
    after(1, progress, new Tally(99, 1));
    assertThat(told()).isEqualTo("50 %, 1 000 Zeilen/lines, 100/s" + System.lineSeparator());
  }

  @Test
  void of_standard_input_nobody_knows_how_much_is_left() {
    after(10, progress(false, OptionalLong.empty()), new Tally(10, 0));
    assertThat(told()).startsWith("10 Zeilen/lines, 1/s");
  }

  private void after(long seconds, Progress progress, Tally more) {
    nanos += TimeUnit.SECONDS.toNanos(seconds);
    progress.add(more);
  }

  private Progress progress(boolean isTerminal, OptionalLong size) {
    var streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, UTF_8),
            isTerminal);
    return new Progress(streams, size, () -> 500, () -> nanos);
  }

  private String told() {
    return err.toString(UTF_8);
  }
}
