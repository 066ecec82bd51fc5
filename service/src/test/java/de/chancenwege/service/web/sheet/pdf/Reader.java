package de.chancenwege.service.web.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PDF file as other programs read it: poppler and qpdf of the machine, which must be there. */
public final class Reader {

  /** What {@code qpdf} says of a file in which it finds nothing wrong. */
  public static final String SOUND = "No syntax or stream encoding errors found";

  private final Path file;

  /** A file in a folder of the test. */
  public Reader(Path folder, byte[] pdf) {
    try {
      this.file = Files.write(folder.resolve("blatt.pdf"), pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code qpdf} tells after it looked at all of it; a warning is a failure. */
  public String check() {
    return told("qpdf", "--check", file.toString());
  }

  /** Title, number of pages, whether there are tags. */
  public String about() {
    return told("pdfinfo", file.toString());
  }

  public int pages() {
    return Integer.parseInt(
        about()
            .lines()
            .filter(l -> l.startsWith("Pages:"))
            .findFirst()
            .orElseThrow()
            .substring(6)
            .strip());
  }

  /** The tags, as a tree. */
  public String tags() {
    return told("pdfinfo", "-struct-text", file.toString());
  }

  /** Fonts, and whether they are embedded. */
  public String fonts() {
    return told("pdffonts", file.toString());
  }

  public String text() {
    return told("pdftotext", file.toString(), "-");
  }

  /** The objects of the file, written out. */
  public String inside() {
    return told("qpdf", "--qdf", "--object-streams=disable", file.toString(), "-");
  }

  private static String told(String... command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(text).isZero();
      return text;
    } catch (IOException e) {
      throw new AssertionError(
          "The tests need poppler-utils and qpdf, see README.md: " + command[0], e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
