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
  void form_and_answer() throws Exception {
    try (var chromium = Chromium.start();
        var visitor = chromium.visitor(address)) {
      visitor.open("/");
      take(visitor, "formular.png");
      visitor
          .choose("aufenthaltsstatus", "GESTATTUNG")
          .choose("staatsangehoerigkeit", "AF")
          .check("wohnpflichtAufnahmeeinrichtung", "false")
          .date("gestattetSeit", "1", "7", "2026")
          .date("aufenthaltUnunterbrochenSeit", "1", "7", "2026")
          .date("asylantragRegistriertAm", "1", "7", "2026")
          .choose("asylstand", "OFFEN")
          .check("beschleunigtesVerfahren", "NEIN")
          .check("mitwirkungAsyl", "KEINE_VERLETZUNG")
          .date("stichtag", "23", "11", "2026")
          .send();
      visitor.first("#ergebnis").evaluate("element => element.scrollIntoView()");
      take(visitor, "ergebnis.png");
    }
  }

  private static void take(Visitor visitor, String name) throws Exception {
    var file = Files.createDirectories(FOLDER).resolve(name);
    visitor.page().screenshot(new ScreenshotOptions().setPath(file));
    assertThat(file).satisfies(f -> assertThat(Files.size(f)).isLessThan(LARGEST_BYTES));
  }
}
