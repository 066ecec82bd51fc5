package de.chancenwege.service.advice.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseLinesTest {

  @Test
  void each_line_has_its_number() throws IOException {
    assertThat(all("{1}\n{2}\n")).containsExactly("1 {1}", "2 {2}");
  }

  @Test
  void the_last_line_needs_no_end() throws IOException {
    assertThat(all("{1}\n{2}")).containsExactly("1 {1}", "2 {2}");
  }

  @Test
  void blank_lines_are_counted_and_left_out() throws IOException {
    assertThat(all("\n  \t\n{3}\n\r\n{5}\n\n")).containsExactly("3 {3}", "5 {5}");
  }

  @Test
  void lines_may_end_as_in_windows() throws IOException {
    assertThat(all("{1}\r\n{2}\r\n")).containsExactly("1 {1}", "2 {2}");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_line() throws IOException {
    assertThat(all("\uFEFF{1}\n\uFEFF{2}\n")).containsExactly("1 {1}", "2 \uFEFF{2}");
  }

  @Test
  void nothing_has_no_lines() throws IOException {
    assertThat(all("")).isEmpty();
    assertThat(all("\uFEFF")).isEmpty();
  }

  @Test
  void a_line_may_have_a_mebibyte_and_not_one_byte_more() throws IOException {
    var longest = "x".repeat(CaseLine.LONGEST);
    assertThat(all(longest + "\r\n" + longest + "x\n{3}\n"))
        .containsExactly("1 " + longest, "2 ", "3 {3}");
  }

  @Test
  void a_line_that_is_far_too_long_costs_no_memory_and_ends_nothing() throws IOException {
    var block = "x".repeat(1 << 20).getBytes(UTF_8);
    var blocks = Stream.generate(() -> (InputStream) new ByteArrayInputStream(block)).limit(300);
    var input = Stream.of(Stream.of(part("{1}\n")), blocks, Stream.of(part("\n{3}")));
    assertThat(all(joined(input.flatMap(parts -> parts)))).containsExactly("1 {1}", "2 ", "3 {3}");
  }

  @Test
  void a_line_that_is_too_long_may_be_the_last() throws IOException {
    assertThat(all("x".repeat(3 * CaseLine.LONGEST))).containsExactly("1 ");
  }

  @Test
  void lines_are_put_together_however_they_arrive() throws IOException {
    var bytes = "{1}\r\n\n{3}\n{4}".codePoints().mapToObj(c -> part(Character.toString(c)));
    assertThat(all(joined(bytes))).containsExactly("1 {1}", "3 {3}", "4 {4}");
  }

  @Test
  void what_is_complete_is_handed_out_before_more_is_waited_for() throws IOException {
    var lines = new CaseLines(joined(Stream.of(part("{1}\n{2}\n{3"), new Unread())));
    assertThat(lines.next()).extracting(CaseLine::number).containsExactly(1L, 2L);
  }

  @Test
  void few_lines_are_handed_out_at_once() throws IOException {
    var text = String.join("\n", IntStream.range(0, 100).mapToObj(i -> "{}").toList());
    assertThat(new CaseLines(part(text)).next()).hasSizeLessThan(20);
    assertThat(all(text)).hasSize(100);
  }

  private static final class Unread extends InputStream {
    @Override
    public int read() {
      throw new AssertionError("nobody may wait for this");
    }
  }

  private static InputStream part(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static InputStream joined(Stream<InputStream> parts) {
    return new SequenceInputStream(Collections.enumeration(parts.toList()));
  }

  private static List<String> all(String text) throws IOException {
    return all(part(text));
  }

  private static List<String> all(InputStream in) throws IOException {
    var lines = new CaseLines(in);
    var all = new ArrayList<String>();
    for (var some = lines.next(); !some.isEmpty(); some = lines.next()) {
      some.forEach(line -> all.add(line.number() + " " + new String(line.bytes(), UTF_8)));
    }
    return all;
  }
}
