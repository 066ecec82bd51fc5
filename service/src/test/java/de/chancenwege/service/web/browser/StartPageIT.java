package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.narrow;
import static de.chancenwege.service.web.browser.Chromium.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StartPageIT {

  private static final String DOCUMENT = "aufenthaltsstatus";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private Visitor visitor;

  @Test
  void a_document_is_enough_for_an_answer_and_the_page_jumps_to_it() {
    visit(wide()).open("/").choose(DOCUMENT, "GESTATTUNG").send();

    assertThat(visitor.first("#ergebnis h2").textContent()).startsWith("Ergebnis für den ");
    assertThat(visitor.page().url()).endsWith("/#ergebnis");
    assertThat(focused()).isEqualTo("ergebnis");
    assertThat(visitor.page().locator(".cw-way").count()).isPositive();
    assertThat(visitor.first("[name=" + DOCUMENT + "]").inputValue()).isEqualTo("GESTATTUNG");
  }

  @Test
  void everything_works_with_the_keyboard_alone() {
    visit(wide()).open("/");

    press("Tab");
    assertThat(visitor.page().locator(".cw-skip").boundingBox().y).isNotNegative();
    visitor.tabTo("f-" + DOCUMENT);
    visitor.page().keyboard().type("Duldung");
    visitor.tabTo("f-duldungSeit");
    visitor.page().keyboard().type("1");
    press("Tab");
    visitor.page().keyboard().type("2");
    press("Tab");
    visitor.page().keyboard().type("2024");
    new Keyboard(visitor.page()).follow(".cw-submit button");

    visitor.page().waitForURL("**/#ergebnis");
    assertThat(visitor.first("#ergebnis dl").textContent()).contains("01.02.2024");
  }

  @Test
  void whatever_has_the_focus_shows_it_and_is_not_covered_by_the_button() {
    visit(wide()).open("/");
    for (int i = 0; i < 60; i++) {
      press("Tab");
      assertThat(visitor.page().evaluate(FocusScript.VISIBLE)).as(focused()).isEqualTo("");
    }
  }

  @Test
  void why_a_question_is_asked_is_shown_on_request_also_without_scripts() {
    visit(wide().setJavaScriptEnabled(false)).open("/");
    var reason = visitor.first(".cw-form .cw-why:not(:has(dl))");
    assertThat(reason.isVisible()).isFalse();

    visitor.reasons();
    assertThat(reason.isVisible()).isTrue();
  }

  @Test
  void everything_works_without_scripts() {
    visit(wide().setJavaScriptEnabled(false))
        .open("/")
        .choose(DOCUMENT, "GESTATTUNG")
        .date("gestattetSeit", "30", "2", "2026")
        .send();
    assertThat(visitor.page().title()).startsWith("Fehler: ");

    visitor.date("gestattetSeit", "28", "2", "2026").send();
    assertThat(visitor.first("#ergebnis h2").textContent()).startsWith("Ergebnis für den ");
  }

  @Test
  void errors_are_told_on_top_with_links_to_the_fields_and_nothing_typed_is_lost() {
    visit(wide()).open("/").date("gestattetSeit", "30", "<b>", "2026").send();

    assertThat(focused()).isEqualTo("fehler");
    assertThat(visitor.first("input[name='gestattetSeit.monat']").inputValue()).isEqualTo("<b>");
    visitor.first("#fehler a").click();
    assertThat(visitor.page().url()).endsWith("#f-gestattetSeit");
    assertThat(visitor.first("#f-gestattetSeit-fehler").textContent()).contains("in Ziffern");
  }

  @Test
  void what_is_missing_leads_to_the_question() {
    visit(wide()).open("/").choose(DOCUMENT, "DULDUNG_60A").send();

    visitor.first(".cw-next button").click();

    assertThat(visitor.page().url()).endsWith("/#ergebnis");
    assertThat(visitor.first("#formular .cw-field :focus").isVisible()).isTrue();
  }

  @Test
  void while_answers_are_changed_the_result_comes_back_by_itself_where_scripts_run() {
    visit(wide()).open("/").choose(DOCUMENT, "GESTATTUNG").send();

    visitor.press(".cw-submit [name=frage]").hears("Ergebnis:");
    assertThat(visitor.first("#ergebnis h2").textContent()).startsWith("Ergebnis für den ");

    visitor.unfold().press("#formular [name=frage][value=thema-2]").hears("Ergebnis:");
    assertThat(visitor.page().locator("#abschnitt-2 ~ .cw-field").count()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_answer_is_changed_in_the_form(boolean scripts) {
    visit(wide().setJavaScriptEnabled(scripts)).open("/").choose(DOCUMENT, "GESTATTUNG").send();
    assertThat(visitor.page().locator("select[name=" + DOCUMENT + "]").count()).isZero();

    visitor.unfold().press("#ergebnis dl .cw-change");
    assertThat(visitor.page().url()).endsWith("/#f-" + DOCUMENT);
    visitor.choose(DOCUMENT, "NE").send();
    assertThat(visitor.first("[name=" + DOCUMENT + "]").inputValue()).isEqualTo("NE");
  }

  @Test
  void the_document_is_asked_for_on_the_first_screen() {
    visit(new NewContextOptions().setViewportSize(1280, 800)).open("/");
    assertThat(bottom("#f-" + DOCUMENT)).isLessThan(visitor.first(".cw-submit").boundingBox().y);

    visitor.page().setViewportSize(320, 640);
    assertThat(bottom("#f-" + DOCUMENT)).isLessThan(2 * 640);
  }

  @Test
  void nothing_scrolls_sideways_on_a_narrow_screen() {
    visit(narrow()).open("/").unfold();
    assertThat(visitor.scrollsSideways()).as("form").isFalse();

    visitor.choose(DOCUMENT, "DULDUNG_60A").send().unfold();
    assertThat(visitor.scrollsSideways()).as("result").isFalse();

    visitor.open("/").date("gestattetSeit", "30", "2", "2026").send().unfold();
    assertThat(visitor.scrollsSideways()).as("errors").isFalse();

    visitor.open("/gibt-es-nicht");
    assertThat(visitor.scrollsSideways()).as("404").isFalse();
    visitor.overview("");
    assertThat(visitor.scrollsSideways()).as("overview").isFalse();
  }

  @Test
  void at_four_hundred_percent_the_button_does_not_stick_to_the_window() {
    visit(new NewContextOptions().setViewportSize(320, 256)).open("/");

    assertThat(style(".cw-submit", "position")).isEqualTo("static");
    assertThat(visitor.scrollsSideways()).isFalse();
  }

  @Test
  void dark_mode_follows_the_system() {
    visit(wide().setColorScheme(ColorScheme.DARK)).open("/");

    assertThat(style("body", "backgroundColor")).isEqualTo(dark());
  }

  @Test
  void with_forced_colours_badges_keep_a_border() {
    visit(wide().setForcedColors(ForcedColors.ACTIVE)).open("/");
    visitor.choose(DOCUMENT, "GESTATTUNG").send();

    assertThat(style(".kern-badge", "borderTopStyle")).isEqualTo("solid");
  }

  @Test
  void paper_shows_the_answer_and_not_the_form() {
    visit(wide()).open("/").choose(DOCUMENT, "GESTATTUNG").send();
    var media = new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT);
    visitor.page().emulateMedia(media);

    assertThat(visitor.first("#formular").isVisible()).isFalse();
    assertThat(visitor.first(".cw-way").isVisible()).isTrue();
    assertThat(visitor.first("#ergebnis dl").isVisible()).isTrue();
  }

  @Test
  void no_script_is_inline() {
    visit(wide()).open("/").choose(DOCUMENT, "GESTATTUNG").send();

    assertThat(visitor.page().evaluate("[...document.scripts].every(s => s.src && !s.text)"))
        .isEqualTo(true);
  }

  private double bottom(String selector) {
    var box = visitor.first(selector).boundingBox();
    return box.y + box.height;
  }

  private Visitor visit(NewContextOptions options) {
    visitor = CHROMIUM.visitor(options);
    return visitor;
  }

  private void press(String key) {
    visitor.page().keyboard().press(key);
  }

  private String focused() {
    return visitor.page().evaluate("document.activeElement.id").toString();
  }

  private String style(String selector, String property) {
    var script = "element => getComputedStyle(element)['%s']".formatted(property);
    return visitor.first(selector).evaluate(script).toString();
  }

  /** As the browser itself writes the darkest of KERN's colours. */
  private static String dark() {
    return "oklch(0 0 0)";
  }
}
