package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures under {@code docs/screenshots}. It runs only when asked for:
 *
 * <pre>mvn -pl service -am test -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@QuarkusTest
class Screenshots {

  private static final Path FOLDER = Path.of("../docs/screenshots");
  private static final long LARGEST_BYTES = 200_000;

  @TestHTTPResource("")
  String address;

  @Test
  void main_pages() throws Exception {
    try (var chromium = Chromium.start();
        var visitor = chromium.visitor(address)) {
      take(visitor.open("/"), "formular.png");
      take(visitor.open("/gefuehrt"), "schritt-fuer-schritt.png");
      Apprentice.known(visitor).first("#ergebnis").evaluate("part => part.scrollIntoView()");
      take(visitor, "ergebnis.png");
      take(visitor.timeline(), "zeitleiste.png");
      take(Apprentice.compared(visitor), "vergleich.png");
      take(Apprentice.known(visitor).sheet().choose("blatt.sprache", "ar").show(), "blatt.png");
    }
  }

  private static void take(Visitor visitor, String name) throws Exception {
    var file = Files.createDirectories(FOLDER).resolve(name);
    visitor.page().screenshot(new ScreenshotOptions().setPath(file));
    assertThat(file).satisfies(f -> assertThat(Files.size(f)).isLessThan(LARGEST_BYTES));
  }
}
