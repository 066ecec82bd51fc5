package de.chancenwege.service.web.sheet.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Files of two columns that come with the program. */
public final class Pairs {

  private Pairs() {}

  /** The second column by the first; whoever writes a line twice hears of it at once. */
  public static Map<String, String> of(String file) {
    try (var stream = Pairs.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("The program comes without " + file);
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .skip(1)
          .map(line -> line.split(";", 2))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
