package de.chancenwege.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The changelog that comes with the tables of this library: which law changed when, and how. */
public final class ShippedChanges {

  private static final String FILE = "/chancenwege-changes/CHANGELOG.md";

  private ShippedChanges() {}

  /** Its text, in Markdown. */
  public static String text() {
    try (var file = ShippedChanges.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the library comes without its changelog");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
