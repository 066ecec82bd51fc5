package de.chancenwege.rules.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine objects to, as a lawyer reads it. */
class EngineMessagesTest {

  private static final String REMEDY = " Bitte die Stelle prüfen und neu speichern.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          <requiredInput href="#e_alter"/>     |                                    | Der Ausdruck ist kein gültiges FEEL oder nennt eine Angabe, die in der Datei fehlt.
          <requiredInput href="#e_alter"/>     | <requiredInput href="#e_x"/>       | Eine benötigte Angabe fehlt in der Datei.
          """)
  void an_objection_is_told_in_german(String from, String to, String message) {
    var faults = Library.small().replaceXml(Library.AGE, from, to == null ? "" : to).faults();

    assertThat(faults)
        .isNotEmpty()
        .allMatch(fault -> fault.startsWith(Library.AGE) && fault.endsWith(REMEDY))
        .anyMatch(fault -> fault.contains(message));
  }
}
