package de.chancenwege.service.access.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientTest {
  private static final Optional<String> SET = Optional.of("x");

  @Test
  void nothing_set_is_no_provider() {
    assertThat(Client.of(Optional.empty(), Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void its_secret_is_never_shown() {
    var client = Client.of(Optional.of("https://a.de"), SET, SET).orElseThrow();
    assertThat(client.issuer()).isEqualTo("https://a.de");
    assertThat(client).hasToString("Client");
  }
}
