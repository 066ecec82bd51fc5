package de.chancenwege.service.access.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTest {
  private static final Optional<String> SET = Optional.of("x");

  @Test
  void nothing_set_is_no_provider() {
    assertThat(Client.of(Optional.empty(), Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void a_part_of_it_is_refused_with_what_to_set() {
    assertThatThrownBy(() -> Client.of(Optional.of("https://a.de"), SET, Optional.empty()))
        .hasMessageContaining("CHANCENWEGE_OIDC_CLIENT_SECRET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://konto.example.org/realms/x", "ftp://localhost", "konto.example.org"})
  void a_secret_does_not_travel_in_the_clear(String issuer) {
    assertThatThrownBy(() -> Client.of(Optional.of(issuer), SET, SET))
        .hasMessageContaining("must begin with https://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://konto.example.org/realms/x", "http://localhost:8180/realms/x"})
  void encrypted_or_on_this_machine_is_taken(String issuer) {
    var client = Client.of(Optional.of(issuer), SET, SET).orElseThrow();
    assertThat(client.issuer()).isEqualTo(issuer);
    assertThat(client).hasToString("Client");
  }
}
