package de.chancenwege.service.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void help_lists_all_commands(String asked) {
    assertThat(run(asked)).isZero();
    assertThat(out.toString(UTF_8))
        .contains("advise --in", "doubts", "account NAME", "--version", "docs/operation.md");
    assertThat(err.size()).isZero();
  }

  @Test
  void the_version_comes_with_the_commit() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString(UTF_8))
        .matches("Chancenwege [0-9]\\S+, commit ([0-9a-f]{40}(-dirty)?|unknown)\\s+");
    assertThat(err.size()).isZero();
  }

  @Test
  void a_command_that_there_is_not_is_told_with_those_there_are() {
    assertThat(run("advsie")).isEqualTo(2);
    assertThat(out.size()).isZero();
    assertThat(err.toString(UTF_8))
        .contains("Es gibt keinen Befehl advsie", "There is no command advsie", "advise --in");
  }

  private int run(String argument) {
    var streams =
        new Streams(InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8), false);
    return new Commands(streams, Clock.systemUTC()).run(List.of(argument));
  }
}
