package de.chancenwege.service.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickExitTest {

  @Test
  void it_leads_to_a_web_page() {
    var exit = new QuickExit(URI.create("https://www.example.org/wetter?ort=Essen"));

    assertThat(exit.getAddress()).isEqualTo("https://www.example.org/wetter?ort=Essen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "www.example.org", "/hilfe", "https:///x", "mailto:a@b.de"})
  void anything_else_stops_the_start(String address) {
    assertThatThrownBy(() -> new QuickExit(URI.create(address)))
        .hasMessage(
            "chancenwege.exit must be the address of a web page, with https://, not " + address);
  }
}
