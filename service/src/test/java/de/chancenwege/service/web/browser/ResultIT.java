package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.narrow;
import static de.chancenwege.service.web.browser.Chromium.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ResultIT {
  private static final String SHOWN = "#filter-stand .cw-count";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private Visitor visitor;

  @Test
  void the_filter_works_at_once_with_the_keyboard_alone() {
    Apprentice.known(visit(wide()));

    visitor.tabTo("Wege filtern");
    visitor.page().keyboard().press("Enter");
    visitor.tabTo("filter-text");
    visitor.page().keyboard().type("ausbildungsduldung");
    visitor.page().keyboard().press("Enter");
    assertThat(text(SHOWN)).isNotEqualTo("82");
    assertThat(visitor.page().locator(".cw-way:visible").count()).isEqualTo(1);
    visitor.first("#bereiche summary").click();
    assertThat(visitor.page().locator(".cw-tally a:visible").count()).isEqualTo(1);

    visitor.tabTo("Alle zeigen");
    visitor.page().keyboard().press("Enter");
    assertThat(text(SHOWN)).isEqualTo("82");
    assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("filter-text");
  }

  @Test
  void a_way_that_cannot_be_told_while_the_form_is_faulty_closes_again() {
    visit(wide()).open("/").choose("aufenthaltsstatus", "NE").hears("Ergebnis");
    visitor.type("praktikumDauerTage", "drei").leave().hears("Bitte prüfen");
    visitor.unfold();
    var open = visitor.page().locator(".cw-way[open]");
    visitor.page().waitForCondition(() -> open.count() == 0);
    assertThat(text("#ergebnis")).doesNotContain("null");

    visitor.type("praktikumDauerTage", "36").leave().hears("Ergebnis:");
    assertThat(visitor.unfoldWays().page().locator(".cw-way__more").count()).isZero();
  }

  @Test
  void the_filter_that_leaves_nothing_says_so() {
    Apprentice.known(visit(wide()));
    openFilter();
    visitor.type("filter.text", "Fahrrad");

    assertThat(visitor.first("#filter-leer").isVisible()).isTrue();
    assertThat(visitor.page().locator(".cw-group:visible").count()).isZero();
  }

  @Test
  void without_scripts_the_filter_works_by_its_button_and_keeps_the_case() {
    Apprentice.known(visit(new NewContextOptions().setJavaScriptEnabled(false)));
    openFilter();
    visitor.choose("filter.bereich", "SPRACHE").press("#filter .kern-btn--secondary");

    assertThat(visitor.page().url()).endsWith("#filter");
    assertThat(visitor.first("#filter").getAttribute("open")).isNotNull();
    assertThat(visitor.page().locator("[data-bereich]:visible").count())
        .isEqualTo(visitor.page().locator("[data-bereich=SPRACHE]").count());
    assertThat(visitor.first("[name=aufenthaltsstatus]").inputValue()).isEqualTo("DULDUNG_60A");
    visitor.press("button[name='filter.leeren']");
    assertThat(text(SHOWN)).isEqualTo("82");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void why_a_way_is_open_is_told_where_it_stands(boolean scripts) {
    Apprentice.known(visit(new NewContextOptions().setJavaScriptEnabled(scripts)));
    var way = visitor.page().locator(".cw-way:has(summary:has-text('Hospitation'))");
    way.locator("summary").click();
    if (!scripts) {
      visitor.press(".cw-way[open] .cw-way__more button");
      assertThat(visitor.page().url()).endsWith("#geoeffnet");
    }

    way.locator(".cw-way__body").waitFor();
    assertThat(way.getAttribute("open")).isNotNull();
    assertThat(visitor.page().locator(".cw-way__body").count()).isEqualTo(1);
  }

  @Test
  void setting_the_filter_asks_the_service_nothing() {
    visit(wide()).open("/").choose("aufenthaltsstatus", "NE").hears("Ergebnis");
    var asked = new ArrayList<String>();
    visitor.page().onRequest(request -> asked.add(request.url()));

    openFilter();
    visitor.choose("filter.bereich", "SPRACHE").leave();
    visitor.page().waitForTimeout(600);
    assertThat(asked).isEmpty();
    assertThat(text(SHOWN)).isNotEqualTo("82");
  }

  @Test
  void the_keyboard_leads_from_a_way_to_what_would_have_to_change_and_to_a_comparison() {
    Apprentice.changes(visit(wide()));
    assertThat(text("h1")).isEqualTo("Was müsste sich ändern?");

    visitor.tabTo("Alle Wege damit vergleichen");
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL("**/vergleich#vergleich");
    assertThat(text("#vergleich-titel")).contains("ändert sich etwas");

    visitor.tabTo("Zurück zum Ergebnis");
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL("**/#ergebnis");
    assertThat(visitor.first("[name=aufenthaltsstatus]").inputValue()).isEqualTo("DULDUNG_60A");
  }

  @Test
  void the_keyboard_opens_a_way_and_leads_from_it_to_a_doubt() {
    Apprentice.known(visit(wide()));
    var keyboard = new Keyboard(visitor.page());
    keyboard.reach(".cw-way[data-weg~=HOSPITATION] > summary").press("Enter");
    visitor.first(".cw-way[open] .cw-way__body").waitFor();

    keyboard.follow(".cw-way[open] button[formaction='/zweifel']");
    assertThat(text("h1")).isEqualTo("Stimmt das? Einen Zweifel melden");
  }

  @Test
  void the_keyboard_compares_two_variants() {
    Apprentice.known(visit(wide()));
    var keyboard = new Keyboard(visitor.page()).follow("button[formaction='/vergleich']");
    keyboard.reach("#dann-neu").type("Papier").follow(".cw-compare .cw-filter button");
    keyboard.reach("[name='dann.aufenthaltsstatus']").type("Niederlassung");
    keyboard.follow(".cw-compare .kern-btn--primary");

    assertThat(text("#vergleich-titel")).contains("ändert sich etwas");
    assertThat(visitor.page().locator(".cw-pair").count()).isPositive();
  }

  @Test
  void without_scripts_two_variants_are_compared() {
    Apprentice.compared(visit(new NewContextOptions().setJavaScriptEnabled(false)));

    assertThat(visitor.page().locator(".cw-pair").count()).isPositive();
    assertThat(text("#vergleich .cw-facts")).contains("statt");
  }

  @Test
  void nothing_scrolls_sideways_on_a_narrow_screen() {
    Apprentice.known(visit(narrow())).unfold();
    assertThat(visitor.scrollsSideways()).as("result").isFalse();

    visitor
        .page()
        .evaluate("document.querySelectorAll('details').forEach(d => { d.open = false })");
    Apprentice.changes(visitor).unfold();
    assertThat(visitor.scrollsSideways()).as("changes").isFalse();

    Apprentice.compared(visitor).unfold();
    assertThat(visitor.scrollsSideways()).as("comparison").isFalse();
  }

  @Test
  void paper_shows_every_way_open_and_no_controls() {
    Apprentice.known(visit(wide())).press("button[formaction='/begruendungen']");
    visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(visitor.first(".cw-way__body").isVisible()).isTrue();
    var possible = visitor.page().locator("details:has(> summary:text('Was gelten könnte')) li");
    assertThat(possible.first().isVisible()).isTrue();
    assertThat(visitor.page().locator("main button:visible:not(.cw-ask)").count()).isZero();
  }

  private void openFilter() {
    visitor.first("#filter summary").click();
  }

  private Visitor visit(NewContextOptions options) {
    visitor = CHROMIUM.visitor(options);
    return visitor;
  }

  private String text(String selector) {
    return visitor.first(selector).textContent().strip();
  }
}
