package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page on which somebody types for a long time, saved by itself again and again. */
@QuarkusTest
class AutosaveIT {
  private static final Pattern SAVED = Pattern.compile("^Gespeichert(;.*)?$");
  private static final String NEW_LINE = "textarea[name='b.neu.text']";
  private static final String STATUS = "select[name='t1.0.e0']";
  private static final String REASON = "textarea[name='t1.0.n1']";

  /** A condition of several values in the fourth row of the second table. */
  private static final String SEVERAL = "textarea[name='t1.3.e3']";

  private static final String FAULT = "[id='t1.3.e3-fehler']";

  /** Types a reason after the server has answered and before the page takes the answer. */
  private static final String MEANWHILE =
      """
      () => {
        const ask = window.fetch;
        window.fetch = async (...asked) => {
          const answer = await ask(...asked);
          window.fetch = ask;
          const reason = document.querySelector("textarea[name='t1.0.n1']");
          reason.value = "Inzwischen getippt.";
          reason.dispatchEvent(new Event("input", { bubbles: true }));
          return answer;
        };
      }
      """;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Inject Accounts accounts;

  private Visitor anna;

  @BeforeEach
  void a_draft() {
    Staff.make(accounts, "anna", Set.of("recht"));
    anna = CHROMIUM.visitor();
    anna.signIn("anna");
    anna.open("/regeln/arbeit/gestattung/2026-06-12").press("text=Diese Tabelle ändern");
    anna.type("tag", "5").type("monat", "3").type("jahr", "2034");
    anna.page().keyboard().press("Enter");
    anna.page().waitForURL("**/werkstatt/entwurf/**");
    anna.unfold();
  }

  @AfterEach
  void nothing_is_left() {
    anna.unfold().press("form[action$='/verwerfen'] button");
  }

  private void type(String field, String text) {
    anna.first(field).fill(text);
    shown("#speicherstand", SAVED);
  }

  private Locator lines(String text) {
    return anna.page().locator("textarea[name^='b.']", new LocatorOptions().setHasText(text));
  }

  @Test
  void what_is_added_is_added_once_and_what_is_emptied_takes_nothing_else_along() {
    type(NEW_LINE, "Erste Auslegung");
    type(NEW_LINE, "Erste Auslegung, ganz");
    anna.page().reload();
    anna.unfold();
    assertThat(lines("Erste Auslegung").count()).isEqualTo(1);

    type(NEW_LINE, "Zweite Auslegung");
    anna.page().reload();
    anna.unfold();
    type("textarea[name='" + lines("Erste").getAttribute("name") + "']", "");
    type(REASON, "Ein Grund");
    type(REASON, "Ein Grund, länger");
    anna.page().reload();
    anna.unfold();
    assertThat(lines("Erste Auslegung").count()).isZero();
    assertThat(lines("Zweite Auslegung").count()).isEqualTo(1);
    assertThat(anna.first(REASON).inputValue()).isEqualTo("Ein Grund, länger");
  }

  @Test
  void what_is_said_about_rows_is_renewed_and_nothing_is_taken_from_whoever_types() {
    anna.page().evaluate(MEANWHILE);
    anna.first(STATUS).focus();
    anna.first(STATUS).selectOption("\"DULDUNG\"");
    shown("#zeile-G-01", "geändert, vorher: nicht Gestattung");

    assertThat(anna.first("[id='t1.0.id-satz']").textContent()).contains("Duldung");
    assertThat(anna.page().evaluate("document.activeElement.name")).isEqualTo("t1.0.e0");
    assertThat(anna.first(REASON).inputValue()).isEqualTo("Inzwischen getippt.");
    shown("#speicherstand", SAVED);
    anna.page().reload();
    anna.unfold();
    assertThat(anna.first(REASON).inputValue()).isEqualTo("Inzwischen getippt.");
  }

  @Test
  void a_fault_comes_and_goes_at_its_cell() {
    anna.first(SEVERAL).fill("noch keine Entscheidng");
    shown(FAULT, "Meinten Sie „noch keine Entscheidung“");
    assertThat(anna.first(SEVERAL).getAttribute("aria-invalid")).isEqualTo("true");
    shown("#speicherstand", Pattern.compile("^Gespeichert; ein Feld hat einen Fehler$"));
    assertThat(anna.violations()).isEmpty();

    type(SEVERAL, "noch keine Entscheidung; Schutz zuerkannt");
    assertThat(anna.page().locator(FAULT).count()).isZero();
    assertThat(anna.first(SEVERAL).getAttribute("aria-invalid")).isNull();
  }

  @Test
  void a_row_is_found_by_the_number_that_it_was_given() {
    type("input[name='t1.0.id']", "G-01-NEU");
    shown("#zeile-G-01-NEU", "neu");
    type("input[name='t1.0.id']", "G-01");
    assertThat(anna.page().locator("#zeile-G-01 .cw-edit__before").count()).isZero();
  }

  private void shown(String place, String text) {
    anna.page().locator(place, new LocatorOptions().setHasText(text)).waitFor();
  }

  private void shown(String place, Pattern text) {
    anna.page().locator(place, new LocatorOptions().setHasText(text)).waitFor();
  }
}
