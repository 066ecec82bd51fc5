package de.chancenwege.service.web;

import io.quarkus.qute.TemplateGlobal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Addresses of style sheets and scripts. They change with the content, so that no old one is kept.
 */
@TemplateGlobal
final class Assets {

  private static final String FOLDER = "/META-INF/resources";
  private static final int LETTERS = 12;

  /** The style sheet of the design system. */
  static final String KERN = address("/assets/kern/kern.min.css");

  /** Our own style sheet. */
  static final String STYLE = address("/assets/chancenwege.css");

  /** What makes the form quicker where scripts run. */
  static final String SCRIPT = address("/assets/schnellerfassung.js");

  /** Filters the ways of a result at once. */
  static final String RESULT = address("/assets/ergebnis.js");

  /** Looks how far work in the background is. */
  static final String PROGRESS = address("/assets/fortschritt.js");

  private Assets() {}

  private static String address(String path) {
    try (var stream = Assets.class.getResourceAsStream(FOLDER + path)) {
      if (stream == null) {
        throw new IllegalStateException("The program comes without " + path);
      }
      var hash = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
      return path + "?v=" + HexFormat.of().formatHex(hash).substring(0, LETTERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
