package de.chancenwege.service.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPointerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({"a, /x/a", "a/b, /x/a~1b", "a~b, /x/a~0b", "'', /x/", "~1, /x/~01"})
  void names_are_escaped_as_rfc_6901_says(String name, String pointer) {
    assertThat(JsonPointer.below("/x", name)).isEqualTo(pointer);
  }
}
