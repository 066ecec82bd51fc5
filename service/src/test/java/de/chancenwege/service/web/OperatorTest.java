package de.chancenwege.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperatorTest {

  @Test
  void whoever_said_nothing_is_asked_for_everything() {
    var operator = new Operator(Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(operator.missing()).containsExactly("Name", "Anschrift", "E-Mail-Adresse");
    assertThat(operator.name()).isEmpty();
  }

  @Test
  void blanks_say_nothing() {
    var operator = new Operator(Optional.of("Stadt X "), Optional.of(" "), Optional.of("a@b.de"));

    assertThat(operator.missing()).containsExactly("Anschrift");
    assertThat(operator.name()).isEqualTo("Stadt X");
  }
}
