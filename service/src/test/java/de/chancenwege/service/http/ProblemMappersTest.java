package de.chancenwege.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ProblemMappersTest {
  @Inject ProblemMappers mappers;

  @Test
  void who_hangs_up_while_asking_is_no_fault_of_ours() {
    var closed = new IOException(new HttpClosedException("Connection was closed"));
    var gone = new IOException(closed);

    assertThat(mappers.unexpected(gone).getStatus()).isEqualTo(400);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void who_hangs_up_while_sending_is_none_either(IOException broken) {
    assertThat(mappers.unexpected(new IOException(new IOException(broken))).getStatus())
        .isEqualTo(400);
  }

  static List<IOException> broken() {
    return List.of(new SocketException("Connection reset"), new ClosedChannelException());
  }

  @Test
  void a_broken_line_to_somebody_whom_we_asked_is_trouble_of_ours() {
    var asked = new IllegalStateException(new SocketException("Connection reset"));
    assertThat(mappers.unexpected(asked).getStatus()).isEqualTo(500);
  }

  @Test
  void other_trouble_with_input_and_output_is() {
    assertThat(mappers.unexpected(new IOException("No space left")).getStatus()).isEqualTo(500);
  }
}
