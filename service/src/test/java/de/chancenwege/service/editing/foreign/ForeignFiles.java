package de.chancenwege.service.editing.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files as other modelling programs write them, for one small shipped table. */
public final class ForeignFiles {
  /** The shipped table. */
  public static final String PATH = "tables/leistungen/bafoeg-bedarf/2019-08-06.dmn";

  /**
   * As dmn-js 17.10.2 writes it: with a drawing, with ids and lists of the program, without what
   * rows say about themselves.
   */
  public static final String DRAWN = text("bedarf-mit-zeichnung");

  /** The shipped table, to which somebody added a row in dmn-js 17.10.2. */
  static final String CONTINUED = text("bedarf-weiterbearbeitet");

  private static final String BARE = text("bedarf-ohne-alles");

  private ForeignFiles() {}

  /** With nothing that a program could do without, in that version of the standard. */
  public static String bare(String namespace) {
    return BARE.replace("NAMENSRAUM", namespace);
  }

  private static String text(String name) {
    try (var stream = ForeignFiles.class.getResourceAsStream("/fremd/" + name + ".dmn")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
