package de.chancenwege.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemMappersTest {
  @Inject ProblemMappers mappers;

  @Test
  void who_hangs_up_while_asking_is_no_fault_of_ours() {
    var closed = new IOException(new HttpClosedException("Connection was closed"));
    var gone = new IOException(closed);

    assertThat(mappers.unexpected(gone).getStatus()).isEqualTo(400);
  }

  @Test
  void other_trouble_with_input_and_output_is() {
    assertThat(mappers.unexpected(new IOException("No space left")).getStatus()).isEqualTo(500);
  }
}
