package de.chancenwege.service.setting;

import java.util.Locale;
import java.util.Optional;

/**
 * One setting.
 *
 * @param property its name in the configuration
 * @param allowed what it may be
 * @param mayBeEmpty whether the program does without
 */
record Setting(String property, Allowed allowed, boolean mayBeEmpty) {

  /** One that has a default. */
  static Setting of(String property, Allowed allowed) {
    return new Setting(property, allowed, false);
  }

  /** One that can be left out. */
  static Setting optional(String property, Allowed allowed) {
    return new Setting(property, allowed, true);
  }

  /** The variable of the environment by which it is set. */
  String variable() {
    return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /**
   * What is wrong with a value; nothing if it is right.
   *
   * @param given nothing if it is set to nothing
   */
  Optional<Fault> fault(Optional<String> given) {
    var text = given.map(String::strip).orElse("");
    var isRight = text.isEmpty() ? mayBeEmpty : allowed.takes(text);
    return isRight ? Optional.empty() : Optional.of(fault(text));
  }

  private Fault fault(String text) {
    return new Fault(
        variable() + german(text) + ". Erlaubt ist " + allowed.german() + '.',
        variable() + english(text) + ". Allowed is " + allowed.english() + '.');
  }

  private String german(String text) {
    if (text.isEmpty()) {
      return " ist leer";
    }
    return allowed.isShown() ? " hat den Wert „" + text + "“" : " hat einen falschen Wert";
  }

  private String english(String text) {
    if (text.isEmpty()) {
      return " is empty";
    }
    return allowed.isShown() ? " has the value \"" + text + '"' : " has a wrong value";
  }

  /** What is told to whoever gave the start command. */
  record Fault(String german, String english) {}
}
