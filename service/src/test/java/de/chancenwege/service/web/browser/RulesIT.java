package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.narrow;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the rules in a browser. */
@QuarkusTest
class RulesIT {
  private static final String VERSION = "/regeln/arbeit/gestattung/2026-06-12";
  private static final String WIDEST = ".cw-scroll:has(.cw-rules)";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/regeln?suche=60c",
        VERSION,
        "/regeln/arbeit/gestattung?von=2026-02-01&bis=2026-06-12",
        "/regeln/arbeit/gestattung?stichtag=2019-08-05",
        "/aenderungen?jahr=2026"
      })
  void axe_finds_nothing_in_the_light_in_the_dark_and_on_a_narrow_screen(String path) {
    var visitor = CHROMIUM.visitor();
    visitor.open(path).unfold();
    assertThat(visitor.violations()).isEmpty();

    visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(visitor.violationsOf("color-contrast")).as("in the dark").isEmpty();

    visitor.page().setViewportSize(320, 640);
    assertThat(visitor.violationsOf("target-size")).as("on a narrow screen").isEmpty();
    assertThat(visitor.scrollsSideways()).isFalse();
  }

  @Test
  void on_a_narrow_screen_the_table_scrolls_by_keyboard_and_the_norm_stays() {
    var narrow = narrow();
    var visitor = CHROMIUM.visitor(narrow);
    visitor.open(VERSION);
    assertThat(visitor.scrollsSideways()).isFalse();

    var region = visitor.first(WIDEST);
    region.focus();
    var before = region.locator("tbody th").first().boundingBox().x;
    for (int i = 0; i < 10; i++) {
      visitor.page().keyboard().press("ArrowRight");
    }
    visitor.page().waitForFunction("s => document.querySelector(s).scrollLeft > 100", WIDEST);

    assertThat(region.locator("tbody th").first().boundingBox().x).isEqualTo(before);
  }

  @Test
  void a_reason_leads_to_its_row_and_the_row_is_in_sight() {
    var visitor = CHROMIUM.visitor();
    visitor.open("/").choose("aufenthaltsstatus", "GESTATTUNG").send().unfoldWays().unfold();
    visitor.first(".cw-source a[href*='/regeln/arbeit/gestattung/']").click();
    visitor.page().waitForURL("**/regeln/arbeit/gestattung/**");

    var row = visitor.page().locator("tbody:target");
    assertThat(row.count()).isEqualTo(1);
    assertThat(row.boundingBox().y).isBetween(0.0, 900.0);
  }

  @Test
  void how_it_is_written_is_shown_on_demand_without_a_script() {
    var visitor = CHROMIUM.visitor(new NewContextOptions().setJavaScriptEnabled(false));
    visitor.open(VERSION);
    var code = visitor.first("tbody td .cw-feel");
    assertThat(code.isVisible()).isFalse();

    visitor.page().locator("#feel").check();
    assertThat(code.isVisible()).isTrue();
  }

  @Test
  void a_search_is_sent_with_the_enter_key_and_tells_how_many_there_are() {
    var visitor = CHROMIUM.visitor();
    visitor.open("/regeln").type("suche", "60c");
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL("**/regeln?suche=60c**");

    assertThat(visitor.first("h2").innerText()).startsWith("Gefunden: ");
    assertThat(visitor.page().title()).startsWith("60c: Regeln");
  }
}
