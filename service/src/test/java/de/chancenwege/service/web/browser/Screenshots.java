package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Makes the pictures under {@code docs/screenshots}. It runs only when asked for:
 *
 * <pre>mvn -pl service -am test -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@QuarkusTest
class Screenshots {

  private static final Path FOLDER = Path.of("../docs/screenshots");
  private static final long LARGEST_BYTES = 200_000;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Inject Accounts accounts;

  @Test
  void main_pages() throws Exception {
    var visitor = CHROMIUM.visitor();
    take(visitor.open("/"), "formular.png");
    take(visitor.open("/gefuehrt"), "schritt-fuer-schritt.png");
    take(Apprentice.known(visitor), "#ergebnis", "ergebnis.png");
    take(visitor.timeline(), ".cw-legend", "zeitleiste.png");
    take(Apprentice.compared(visitor), "vergleich.png");
    Apprentice.known(visitor).sheet().choose("blatt.sprache", "ar").show();
    take(visitor, ".cw-sheet", "blatt.png");
    take(visitor.open("/regeln/arbeit/gestattung/2026-06-12"), "regeln.png");
  }

  @Test
  void the_workshop() throws Exception {
    Staff.make(accounts, "anna", Set.of("recht"));
    var visitor = CHROMIUM.visitor();
    visitor.signIn("anna");
    visitor.open("/werkstatt/neu?tabelle=arbeit/gestattung&fassung=2026-06-12");
    visitor.type("tag", "1").type("monat", "3").type("jahr", "2027");
    visitor.press("main .kern-btn--primary");
    visitor.first("select[name='t1.0.e0']").selectOption("\"DULDUNG\"");
    visitor.press(".cw-edit__bar button[value=speichern]");
    take(visitor, "#pruefung", "werkstatt.png");
    visitor.unfold().press("form[action$='/verwerfen'] button");
  }

  /** The part of the page that begins there. */
  private static void take(Visitor visitor, String part, String name) throws Exception {
    visitor.first(part).evaluate("part => part.scrollIntoView()");
    take(visitor, name);
  }

  private static void take(Visitor visitor, String name) throws Exception {
    var file = Files.createDirectories(FOLDER).resolve(name);
    visitor.page().screenshot(new ScreenshotOptions().setPath(file));
    assertThat(file).satisfies(f -> assertThat(Files.size(f)).isLessThan(LARGEST_BYTES));
  }
}
