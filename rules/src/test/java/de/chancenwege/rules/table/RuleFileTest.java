package de.chancenwege.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RuleFileTest {

  private static RuleFile file(String path, String text) {
    return new RuleFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_file_has_the_checksum_of_its_bytes() {
    assertThat(file("a", "abc").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void a_file_cannot_be_changed_from_outside() {
    var bytes = "abc".getBytes(StandardCharsets.UTF_8);
    var file = new RuleFile("a", bytes);
    bytes[0] = 'x';
    file.content()[1] = 'x';

    assertThat(file.text()).isEqualTo("abc");
  }

  @Test
  void files_with_the_same_path_and_bytes_are_equal() {
    assertThat(file("a", "abc")).isEqualTo(file("a", "abc")).hasSameHashCodeAs(file("a", "abc"));
    assertThat(file("a", "abc")).isNotEqualTo(file("b", "abc")).isNotEqualTo(file("a", "abd"));
    assertThat(file("a", "abc")).hasToString("a");
  }

  @Test
  void the_mark_of_utf_8_belongs_to_the_bytes_and_not_to_the_text() {
    assertThat(file("a", "\uFEFFabc").text()).isEqualTo("abc");
    assertThat(file("a", "\uFEFFabc").sha256()).isNotEqualTo(file("a", "abc").sha256());
  }
}
