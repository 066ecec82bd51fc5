package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list is saved by itself while somebody types. */
@QuarkusTest
class ListAutosaveIT {
  private static final String NAME = "textarea[name='z1.1']";
  private static final String FAULT = "[id='z1.1-fehler']";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Inject Accounts accounts;

  private Visitor anna;

  @BeforeEach
  void a_draft() {
    Staff.make(accounts, "anna", Set.of("recht"));
    anna = CHROMIUM.visitor();
    anna.signIn("anna");
    anna.open("/regeln/begriffe/kennzeichen").press("text=Diese Liste ändern");
    anna.page().waitForURL("**/werkstatt/liste/**");
    anna.unfold();
  }

  @AfterEach
  void nothing_is_left() {
    anna.page().reload();
    anna.unfold().press("form[action$='/verwerfen'] button");
  }

  private static void shown(Page page, String place, String text) {
    page.locator(place, new LocatorOptions().setHasText(text)).waitFor();
  }

  @Test
  void a_fault_comes_and_goes_at_its_field() {
    anna.first(NAME).fill("Pflicht");
    shown(anna.page(), FAULT, "„Pflicht“ heißt auch PFLICHT.");
    shown(anna.page(), "#pruefung", "fehlerhaft");
    assertThat(anna.first(NAME).getAttribute("aria-invalid")).isEqualTo("true");

    anna.first(NAME).fill("Pflicht ruht zurzeit");
    shown(anna.page(), "#pruefung", "vollständig");
    assertThat(anna.page().locator(FAULT).count()).isZero();
    assertThat(anna.first(NAME).getAttribute("aria-invalid")).isNull();
    assertThat(anna.first(NAME).inputValue()).isEqualTo("Pflicht ruht zurzeit");
  }

  @Test
  void whoever_has_it_open_twice_is_told_so() {
    var second = anna.page().context().newPage();
    second.navigate(anna.page().url());
    second.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })");
    anna.first(NAME).fill("Aus dem ersten Fenster");
    shown(anna.page(), "#pruefung", "vollständig");

    second.locator(NAME).fill("Aus dem zweiten Fenster");
    shown(second, "#speicherstand", "Sie haben in einem anderen Fenster gespeichert. Bitte");
    second.close();
  }
}
