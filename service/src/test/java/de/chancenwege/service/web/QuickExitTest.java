package de.chancenwege.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class QuickExitTest {

  @Test
  void it_leads_to_a_web_page() {
    var exit = new QuickExit(URI.create("https://www.example.org/wetter?ort=Essen"));

    assertThat(exit.getAddress()).isEqualTo("https://www.example.org/wetter?ort=Essen");
  }
}
