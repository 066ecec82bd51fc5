package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What helps beside the table: bounds chosen in fields of days, a list that is saved by itself. */
@QuarkusTest
class EditorHelpIT {
  private static final Pattern SAVED = Pattern.compile("^Gespeichert(;.*)?$");
  private static final Pattern REFUSED = Pattern.compile("^Noch nicht gespeichert: Es fehlt");

  /** After the last day of June 2026. */
  private static final String DAY = "t1.3.e2";

  /** Name of what is seen where the left edge of a field is. */
  private static final String BEGIN =
      """
      field => {
        const box = field.getBoundingClientRect();
        return document.elementFromPoint(box.left + 2, box.top + box.height / 2)?.name;
      }
      """;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Inject Accounts accounts;

  private Visitor anna;

  @BeforeEach
  void a_lawyer() {
    Staff.make(accounts, "anna", Set.of("recht"));
    anna = CHROMIUM.visitor();
    anna.signIn("anna");
  }

  @AfterEach
  void nothing_is_left() {
    anna.unfold().press("form[action$='/verwerfen'] button");
  }

  private void says(Pattern text) {
    anna.page().locator("#speicherstand", new LocatorOptions().setHasText(text)).waitFor();
  }

  @Test
  void a_day_is_chosen_by_the_keyboard_alone() {
    anna.open("/regeln/grundlagen/kursverpflichtung/2026-07-01").press("text=Diese Tabelle ändern");
    anna.type("tag", "7").type("monat", "3").type("jahr", "2034");
    anna.page().keyboard().press("Enter");
    anna.page().waitForURL("**/werkstatt/entwurf/**");
    anna.first("button[value='werte:" + DAY + "']").focus();
    anna.page().keyboard().press("Enter");
    anna.page().waitForURL("**/werte?**");
    Barriers.none(anna, "the bounds of a cell");
    anna.first("input[name='" + DAY + ".von']").fill("2026-07-15");
    anna.first("input[name='" + DAY + ".von']").focus();
    anna.page().keyboard().press("Enter");
    anna.page().waitForURL("**#zeile-**");
    assertThat(anna.first("input[name='" + DAY + "']").inputValue()).isEqualTo("nach 15.07.2026");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void the_norm_stays_in_sight_beside_the_cell_that_is_reached(int width) {
    anna.open("/regeln/grundlagen/kursverpflichtung/2026-07-01").press("text=Diese Tabelle ändern");
    anna.type("tag", "7").type("monat", "3").type("jahr", "2034");
    anna.page().keyboard().press("Enter");
    anna.page().waitForURL("**/werkstatt/entwurf/**");
    anna.page().setViewportSize(width, 900);

    for (var cell : List.of("t1.0.n3", "t1.0.e2", "t1.0.n1", "t1.0.e0")) {
      var field = anna.first("[name='" + cell + "']");
      field.focus();
      assertThat(field.evaluate(BEGIN)).as(cell).isEqualTo(cell);
      assertThat(anna.first("[name='t1.0.n0']").evaluate(BEGIN)).as(cell).isEqualTo("t1.0.n0");
    }
    assertThat(anna.scrollsSideways()).isFalse();
  }

  @Test
  void what_is_wrong_in_a_question_is_told_at_its_field_while_it_is_written() {
    anna.open("/regeln/fragen").press("form[action='/werkstatt/liste'] button");
    anna.page().locator("#zeile-2 > summary").click();
    anna.first("[name='z2.5']").fill("");
    anna.page().selectOption("[name='z2.3']", "ZEIT");
    says(SAVED);
    assertThat(anna.first("[id='z2.5-fehler']").textContent()).contains("Hier steht nichts.");
    assertThat(anna.first("[name='z2.5']").getAttribute("aria-describedby"))
        .isEqualTo("z2.5-fehler");
    anna.page().reload();
    assertThat(anna.first("[name='z2.3']").inputValue()).isEqualTo("ZEIT");
    Barriers.none(anna, "a list with a fault");
  }

  @Test
  void a_list_is_saved_by_itself_once_it_is_complete() {
    anna.open("/regeln/begriffe/kennzeichen").press("form[action='/werkstatt/liste'] button");
    anna.unfold().first("[name='z0.1']").fill("Von selbst gespeichert");
    says(SAVED);
    anna.page().reload();
    assertThat(anna.unfold().first("[name='z0.1']").inputValue())
        .isEqualTo("Von selbst gespeichert");

    int rows = anna.page().locator("[name$='.0']").count();
    anna.press("button[value=neu]");
    anna.first("[name='z" + rows + ".1']").fill("Noch ohne Schlüssel");
    says(REFUSED);
    anna.first("[name='z" + rows + ".0']").fill("NOCH_EINES");
    says(SAVED);
    anna.first("[name='z0.1']").fill("Zum zweiten Mal");
    says(SAVED);
    anna.page().navigate(anna.page().url());
    anna.unfold();
    assertThat(anna.page().locator("[name$='.0']").count()).isEqualTo(rows + 1);
    assertThat(anna.first("[name='z" + rows + ".0']").inputValue()).isEqualTo("NOCH_EINES");
    assertThat(anna.first("[name='z0.1']").inputValue()).isEqualTo("Zum zweiten Mal");
    assertThat(anna.violations()).isEmpty();
  }
}
