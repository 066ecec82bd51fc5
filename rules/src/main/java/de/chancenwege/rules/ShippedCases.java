package de.chancenwege.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cases that come with the tables of this library, as text. */
public final class ShippedCases {

  private static final String FILE = "/chancenwege-cases/%s/cases.yaml";
  private static final Pattern FOLDER = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

  private ShippedCases() {}

  /** The file of cases of a folder such as {@code arbeit/gestattung}, if it has one. */
  public static Optional<String> find(String folder) {
    if (!FOLDER.matcher(folder).matches()) {
      return Optional.empty();
    }
    try (var file = ShippedCases.class.getResourceAsStream(FILE.formatted(folder))) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
