package de.chancenwege.service.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.service.problem.Problem;
import de.chancenwege.service.problem.ProblemError;
import de.chancenwege.service.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictJsonTest {

  @Test
  void an_object_is_read_with_its_fields_in_order() {
    var body = StrictJson.read(bytes("{\"b\": 1.50, \"a\": [true, null], \"ü\": \"\\u0000\"}"));
    assertThat(body.fields().keySet()).containsExactly("b", "a", "ü");
    assertThat(body.fields().get("b").decimalValue()).isEqualByComparingTo("1.5");
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("empty", ""),
        Arguments.of("blank", " \n"),
        Arguments.of("an array", "[1]"),
        Arguments.of("a text", "\"x\""),
        Arguments.of("a number", "1"),
        Arguments.of("null", "null"),
        Arguments.of("cut off", "{\"facts\": {"),
        Arguments.of("two objects", "{} {}"),
        Arguments.of("something behind", "{} x"),
        Arguments.of("a name twice", "{\"facts\": {\"a\": 1, \"a\": 2}}"),
        Arguments.of("a comment", "{/* */}"),
        Arguments.of("single quotes", "{'a': 1}"),
        Arguments.of("a name without quotes", "{a: 1}"),
        Arguments.of("a trailing comma", "{\"a\": 1,}"),
        Arguments.of("NaN", "{\"a\": NaN}"),
        Arguments.of("a leading zero", "{\"a\": 01}"),
        Arguments.of("a plus sign", "{\"a\": +1}"),
        Arguments.of("a hexadecimal number", "{\"a\": 0x10}"),
        Arguments.of("a raw line break in a text", "{\"a\": \"x\ny\"}"),
        Arguments.of("a raw NUL", "{\"a\": \"\0\"}"),
        Arguments.of("an unknown escape", "{\"a\": \"\\x41\"}"),
        Arguments.of("a byte order mark", "\uFEFF{}"),
        Arguments.of("half a character in a text", "{\"a\": \"\\ud800\"}"),
        Arguments.of("half a character in a name", "{\"\\udc00\": 1}"),
        Arguments.of("half a character deep down", "{\"a\": [{\"b\": \"\\ud83d x\"}]}"),
        Arguments.of("an exponent beyond numbers", "{\"a\": 1e99999999999}"),
        Arguments.of("a number of 101 digits", "{\"a\": " + "1".repeat(101) + "}"),
        Arguments.of("21 levels", "{\"a\":".repeat(21) + "1" + "}".repeat(21)),
        Arguments.of("a very long text", "{\"a\": \"" + "x".repeat(100_001) + "\"}"),
        Arguments.of("a very long name", "{\"" + "x".repeat(1_001) + "\": 1}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void what_is_not_a_plain_json_object_is_malformed(String what, String body) {
    assertThat(problem(bytes(body)))
        .satisfies(problem -> assertThat(problem.status()).isEqualTo(400))
        .satisfies(problem -> assertThat(problem.type()).hasPath("/problems/malformed-request"));
  }

  @Test
  void bytes_that_are_not_utf_8_are_malformed() {
    assertThat(problem(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}).detail())
        .isEqualTo("The body is not UTF-8.");
  }

  @Test
  void utf_16_is_malformed() {
    assertThat(problem("{}".getBytes(StandardCharsets.UTF_16)).detail())
        .isEqualTo("The body is not UTF-8.");
  }

  @Test
  void a_fault_is_told_with_its_place_and_without_what_stood_there() {
    var problem = problem(bytes("{\"facts\": {\"a\": 1,\n \"geheim\": geheim}}"));
    assertThat(problem.detail()).contains("line 2");
    assertThat(problem.errors()).extracting(ProblemError::pointer).containsExactly("/facts/geheim");
    assertThat(problem.detail()).doesNotContain("geheim");
  }

  @Test
  void a_large_exponent_is_a_number() {
    var body = StrictJson.read(bytes("{\"a\": 1e999999}"));
    assertThat(body.fields().get("a").isNumber()).isTrue();
  }

  @Test
  void twenty_levels_are_read() {
    var body = StrictJson.read(bytes("{\"a\":".repeat(20) + "1" + "}".repeat(20)));
    assertThat(body.fields()).containsOnlyKeys("a");
  }

  private static Problem problem(byte[] body) {
    var problem = new Problem[1];
    assertThatThrownBy(() -> StrictJson.read(body))
        .isInstanceOfSatisfying(ProblemException.class, e -> problem[0] = e.problem());
    return problem[0];
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
