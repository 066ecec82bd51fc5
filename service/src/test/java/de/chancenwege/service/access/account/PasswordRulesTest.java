package de.chancenwege.service.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.account.PasswordRules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "elf Zeichen, TOO_SHORT", // exactly eleven
    "👍👍👍👍👍👍, TOO_SHORT", // six letters, however they are stored
    "meier.meier.1, LIKE_NAME",
    "Passwort1234, COMMON",
    "qwertzuiop123, COMMON",
    "aaaaaaaaaaaaaaaa, COMMON",
    "121212121212, COMMON",
  })
  void what_is_easily_guessed_is_refused(String password, Fault fault) {
    assertThat(PasswordRules.fault(password, "meier")).contains(fault);
  }

  @ParameterizedTest
  @CsvSource({"zwölf-zeichn", "nur kleine buchstaben und luft", "meier und sieben zwerge"})
  void what_is_long_enough_is_taken_whatever_it_is_made_of(String password) {
    assertThat(PasswordRules.fault(password, "meier")).isEmpty();
  }

  @Test
  void what_would_be_cut_is_refused() {
    assertThat(PasswordRules.fault("Ähren im Wind ".repeat(5), "meier")).contains(Fault.TOO_LONG);
    assertThat(PasswordRules.fault("abcdefgh".repeat(9), "meier")).isEmpty();
  }
}
