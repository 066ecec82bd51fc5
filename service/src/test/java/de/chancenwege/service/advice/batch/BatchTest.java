package de.chancenwege.service.advice.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.advice.reading.QueryReader;
import de.chancenwege.service.rulebook.FewRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BatchTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Rulebook RULEBOOK =
      ((Loaded.Ready) Rulebook.restore(FewRules.files())).rulebook();

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 5})
  void answers_keep_the_order_of_the_lines(int threads) throws IOException {
    var days = IntStream.range(0, 3_000).mapToObj(TODAY::plusDays).map(Object::toString).toList();
    var lines = days.stream().map("{\"asOf\":\"%s\"}\n"::formatted).collect(Collectors.joining());
    var out = new ByteArrayOutputStream();
    var done = new ArrayList<Tally>();

    var tally = batch(input(lines), out, BatchTest::advise).run(threads, done::add);

    assertThat(json(out)).extracting(line -> line.path("asOf").asText()).isEqualTo(days);
    assertThat(tally).isEqualTo(new Tally(3_000, 0));
    assertThat(done.stream().reduce(Tally.NOTHING, Tally::plus)).isEqualTo(tally);
  }

  @Test
  void what_breaks_one_line_is_told_in_its_place_without_the_reason() throws IOException {
    var out = new ByteArrayOutputStream();
    var tally =
        batch(input("{}\n{\"asOf\":\"2026-01-01\"}\n{}"), out, BatchTest::advise2026Breaks)
            .run(2, some -> {});
    assertThat(tally).isEqualTo(new Tally(2, 1));
    assertThat(json(out).get(1))
        .isEqualTo(
            JSON.readTree(
                """
                {"line":2,"type":"https://chancenwege.de/problems/internal",
                 "title":"Something went wrong on our side","status":500,
                 "correlationId":"id-of-the-batch"}
                """));
  }

  @Test
  void without_a_listener_an_endless_input_is_no_longer_read() {
    var in = new Endless();
    var out = new Leaving(1 << 20);
    assertThatThrownBy(() -> batch(in, out, BatchTest::advise).run(2, some -> {}))
        .isSameAs(out.gone);
    assertThat(in.read).isLessThan(20 * (1 << 20));
  }

  @Test
  void nobody_reads_ahead_of_a_slow_reader() throws Exception {
    var in = new Endless();
    var out = new Stalled();
    var batch = batch(in, out, BatchTest::advise);
    var running = new Thread(() -> assertThatThrownBy(() -> batch.run(2, some -> {})));
    running.start();
    out.isReached.await();
    while (running.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
    // A part of lines per thread, and what one buffer of the input holds beyond.
    assertThat(in.read).isLessThan(1 << 18);
    out.mayGoOn.countDown();
    running.join();
  }

  @Test
  void input_that_breaks_off_breaks_off_the_batch() {
    var broken = new IOException("broken");
    var in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw broken;
          }
        };
    assertThatThrownBy(
            () -> batch(in, OutputStream.nullOutputStream(), BatchTest::advise).run(2, some -> {}))
        .isSameAs(broken);
  }

  private static Batch batch(
      InputStream in, OutputStream out, Function<AdviceQuery, Advice> answers) {
    var reader = new QueryReader(RULEBOOK, moment -> Optional.empty(), TODAY, Set.of());
    var desk = new Desk(reader, answers, "id-of-the-batch");
    return new Batch(in, out, desk, AnswerFormat.JSON_LINES);
  }

  private static Advice advise(AdviceQuery query) {
    return query.rulebook().advise(query.facts(), query.asOf(), query.routes());
  }

  private static Advice advise2026Breaks(AdviceQuery query) {
    if (query.asOf().equals(LocalDate.of(2026, 1, 1))) {
      throw new IllegalStateException("a secret of the case");
    }
    return advise(query);
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static List<JsonNode> json(ByteArrayOutputStream out) throws IOException {
    try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(out.toByteArray())) {
      return values.readAll();
    }
  }

  /** Lines without end. */
  private static final class Endless extends InputStream {
    private static final byte[] LINE = "{\"facts\":{}}\n".getBytes(UTF_8);
    volatile long read;

    @Override
    public int read() {
      return LINE[(int) (read++ % LINE.length)];
    }
  }

  /** Takes so much and goes away. */
  private static final class Leaving extends OutputStream {
    final IOException gone = new IOException("gone");
    private int left;

    Leaving(int bytes) {
      this.left = bytes;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw gone;
      }
    }
  }

  /** Takes nothing until it is let, and goes away then. */
  private static final class Stalled extends OutputStream {
    final CountDownLatch isReached = new CountDownLatch(1);
    final CountDownLatch mayGoOn = new CountDownLatch(1);

    @Override
    public void write(int b) throws IOException {
      isReached.countDown();
      try {
        mayGoOn.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      throw new IOException("gone");
    }
  }
}
