package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case step by step, in a browser: back, load again, two tabs, keyboard, narrow, dark. */
@QuarkusTest
class GuidedIT {

  private static final String DOCUMENT = "aufenthaltsstatus";
  private static final Pattern LATER_PAGE = Pattern.compile(".*/([3-9]|angaben)$");

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private Visitor visitor;

  @Test
  void the_keyboard_alone_leads_from_the_start_page_to_the_result_and_on() {
    visit(wide()).open("/");
    visitor.tabTo("Schritt für Schritt");
    press("Enter");
    visitor.page().waitForURL("**/1");

    visitor.tabTo("f-" + DOCUMENT);
    visitor.page().keyboard().type("Aufenthaltsgestattung");
    visitor.tabTo("Weiter");
    press("Enter");
    visitor.page().waitForURL("**/2");

    visitor.tabTo("f-anliegen-3");
    press("Space");
    press("Enter");
    visitor.page().waitForURL(LATER_PAGE);
    visitor.tabTo("Angaben prüfen");
    press("Enter");
    visitor.page().waitForURL("**/angaben");
    assertThat(visitor.first("dl").textContent())
        .contains("Aufenthaltsgestattung", "Deutsch lernen");

    visitor.tabTo("Ergebnis ansehen");
    press("Enter");
    visitor.page().waitForURL("**/ergebnis#ergebnis");
    assertThat(visitor.first("#ergebnis h2").textContent()).startsWith("Ergebnis für den ");

    visitor.tabTo("Schritt für Schritt weiter");
    press("Enter");
    visitor.page().waitForURL("**/angaben");
    assertThat(visitor.first("dl").textContent())
        .contains("Aufenthaltsgestattung", "Deutsch lernen");
  }

  @Test
  void back_and_load_again_ask_nothing_and_lose_nothing() {
    visit(wide().setJavaScriptEnabled(false)).open("/gefuehrt");
    visitor.choose(DOCUMENT, "GESTATTUNG");
    next("**/2");

    visitor.page().goBack();
    assertThat(chosenDocument()).isEqualTo("GESTATTUNG");
    visitor.page().reload();
    assertThat(chosenDocument()).isEqualTo("GESTATTUNG");

    visitor.page().goForward();
    assertThat(visitor.first("h1").textContent()).isEqualTo("Worum geht es heute?");
    visitor.page().reload();
    assertThat(visitor.first("h1").textContent()).isEqualTo("Worum geht es heute?");

    visitor.page().locator("text=Zurück").first().click();
    visitor.choose(DOCUMENT, "DULDUNG_60A");
    next("**/2");
    visitor.open(path("/angaben"));
    assertThat(visitor.first("dl").textContent()).contains("Duldung");
  }

  @Test
  void two_tabs_hold_two_cases() {
    visit(wide()).open("/gefuehrt");
    var other = visitor.page().context().newPage();
    other.navigate(visitor.page().url().replaceAll("/gefuehrt.*", "/gefuehrt"));
    visitor.choose(DOCUMENT, "GESTATTUNG");
    other.locator("select").selectOption("DULDUNG_60B");
    next("**/2");
    other.locator("button:has-text('Weiter')").click();
    other.waitForURL("**/2");

    assertThat(document(visitor.page())).isEqualTo("GESTATTUNG");
    assertThat(document(other)).isEqualTo("DULDUNG_60B");
    assertThat(document(visitor.page())).isEqualTo("GESTATTUNG");
  }

  @Test
  void a_wrong_answer_is_told_on_top_and_at_its_field() {
    visit(wide()).open("/gefuehrt").choose(DOCUMENT, "GESTATTUNG");
    next("**/2");
    visitor.open(path("/aendern/tag")).date("stichtag", "30", "2", "2026");
    next("**/aendern/tag");

    assertThat(visitor.page().title()).startsWith("Fehler: ");
    assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("fehler");
    visitor.first("#fehler a").click();
    assertThat(visitor.page().url()).endsWith("#f-stichtag");
  }

  @ParameterizedTest
  @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
  void axe_finds_nothing_on_any_kind_of_page_and_nothing_scrolls_sideways(
      int width, ColorScheme scheme) {
    var look = new NewContextOptions().setViewportSize(width, 640).setColorScheme(scheme);
    visit(look).open("/gefuehrt");
    isClean("document");
    visitor.choose(DOCUMENT, "DULDUNG_60A");
    next("**/2");
    isClean("focus");
    visitor.page().locator("input[name='anliegen.SPRACHE']").check();
    next("**/3");
    isClean("questions");
    visitor.open(path("/aendern/tag"));
    isClean("date");
    visitor.date("stichtag", "30", "2", "2026");
    next("**/aendern/tag");
    isClean("error");
    visitor.date("stichtag", "30", "11", "2026");
    next("**/angaben");
    isClean("check");
    visitor.page().locator("button:has-text('Angaben löschen')").click();
    visitor.page().waitForURL("**/geloescht");
    isClean("erased");
    visitor.page().goBack();
    isClean("lost");
  }

  @Test
  void after_deleting_nothing_is_left_in_the_browser() {
    visit(wide()).open("/gefuehrt");
    assertThat(visitor.page().context().cookies()).hasSize(1);
    assertThat(visitor.page().evaluate("document.cookie")).isEqualTo("");

    visitor.page().locator("button:has-text('Angaben löschen')").click();
    visitor.page().waitForURL("**/geloescht");
    assertThat(visitor.page().context().cookies()).isEmpty();
  }

  private void isClean(String state) {
    visitor.unfold();
    assertThat(visitor.violations()).as(state).isEmpty();
    assertThat(visitor.violationsOf("target-size")).as(state).isEmpty();
    assertThat(visitor.scrollsSideways()).as(state).isFalse();
  }

  private Visitor visit(NewContextOptions options) {
    visitor = CHROMIUM.visitor(options);
    return visitor;
  }

  /** Sends the page, and waits for the address that it leads to. */
  private void next(String url) {
    visitor.page().locator("button:has-text('Weiter')").click();
    visitor.page().waitForURL(url);
    visitor.page().waitForLoadState();
  }

  /** An address of the same case. */
  private String path(String page) {
    return visitor.page().url().replaceAll(".*(/gefuehrt/[^/]+).*", "$1") + page;
  }

  private String chosenDocument() {
    return visitor.first("select").inputValue();
  }

  private static String document(Page page) {
    page.navigate(page.url().replaceAll("(/gefuehrt/[^/]+).*", "$1/1"));
    return page.locator("select").inputValue();
  }

  private void press(String key) {
    visitor.page().keyboard().press(key);
  }
}
