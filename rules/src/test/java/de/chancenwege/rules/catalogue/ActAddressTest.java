package de.chancenwege.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActAddressTest {

  @Test
  void the_number_of_a_paragraph_takes_its_place_and_the_act_is_the_folder() {
    var address = new ActAddress("https://recht.example/haus_1/__{nummer}.html");

    assertThat(address.ofParagraph("60a")).isEqualTo("https://recht.example/haus_1/__60a.html");
    assertThat(address.ofAct()).isEqualTo("https://recht.example/haus_1/");
  }

  @Test
  void without_a_place_for_the_number_every_paragraph_leads_to_the_act() {
    var address = new ActAddress("https://recht.example/eli/2024/1348/oj");

    assertThat(address.ofParagraph("62")).isEqualTo(address.ofAct()).endsWith("/1348/oj");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "http://recht.example/",
        "https://recht.example",
        "https://recht.example/\"x",
        "https://recht.example/?suche={nummer}",
        "https://recht.example@fremd.example/",
        "https://recht.example/{nummer}/{nummer}",
        "recht.example/haus"
      })
  void what_a_page_may_not_link_to_is_refused_in_the_list(String address) {
    var acts = "code;titel_de;adresse\nHausordnung;Hausordnung;%s\n".formatted(address);

    assertThat(Library.small().withList(Library.ACTS, acts).faults())
        .anyMatch(
            fault ->
                fault.contains(
                    "Zeile Hausordnung, Spalte adresse: „%s“ ist keine Adresse"
                        .formatted(address)));
  }

  @Test
  void an_act_may_be_without_an_address() {
    var acts = "code;titel_de;adresse\nHausordnung;Hausordnung;\n";

    assertThat(Library.small().withList(Library.ACTS, acts).faults())
        .noneMatch(fault -> fault.contains("adresse"));
  }
}
