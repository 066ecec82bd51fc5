package de.chancenwege.service.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenAddressTest {
  private static final String HOST = "127.0.0.1";

  @ParameterizedTest
  @ValueSource(strings = {HOST, "0.0.0.0"})
  void a_port_that_another_program_uses_is_told_in_german_and_english(String host)
      throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      var place = host + ':' + other.getLocalPort();
      assertThatThrownBy(new ListenAddress(host, other.getLocalPort())::requireFree)
          .isInstanceOfSatisfying(
              StartRefusedException.class,
              refusal -> {
                assertThat(refusal.german())
                    .startsWith("Chancenwege startet nicht: Unter der Adresse " + place)
                    .contains("Meist benutzt ein anderes Programm den Port", "QUARKUS_HTTP_PORT");
                assertThat(refusal.english())
                    .startsWith("Chancenwege does not start: It cannot listen on " + place)
                    .contains("Mostly another program uses the port", "QUARKUS_HTTP_PORT");
              });
    }
  }

  @Test
  void a_port_that_was_free_is_free_afterwards() throws Exception {
    var port = freePort();
    new ListenAddress(HOST, port).requireFree();
    assertThatCode(new ListenAddress(HOST, port)::requireFree).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "kein.rechner.invalid"})
  void an_address_that_is_not_of_this_machine_is_told(String host) {
    assertThatThrownBy(new ListenAddress(host, 0)::requireFree)
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("It cannot listen on " + host + ":0");
  }

  @Test
  void a_number_that_is_no_port_is_told() {
    assertThatThrownBy(new ListenAddress(HOST, 70_000)::requireFree)
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("port out of range:70000");
  }

  private static int freePort() throws Exception {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
