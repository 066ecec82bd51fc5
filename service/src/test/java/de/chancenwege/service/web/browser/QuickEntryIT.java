package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.narrow;
import static de.chancenwege.service.web.browser.Chromium.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The form where scripts run: the result beside it, the filter, whole dates in one field. */
@QuarkusTest
class QuickEntryIT {
  private static final WaitForOptions HIDDEN =
      new WaitForOptions().setState(WaitForSelectorState.HIDDEN);

  private static final String EVENT =
      "dispatchEvent(new PageTransitionEvent('%s', { persisted: true }))";
  private static final String DOCUMENT = "aufenthaltsstatus";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private Visitor visitor;

  @Test
  void a_change_brings_a_new_result_and_the_focus_and_the_place_stay() {
    visit(wide()).choose(DOCUMENT, "NE").hears("Ergebnis");
    var before = visitor.first("#stand").textContent();
    visitor.first("select[name=" + DOCUMENT + "]").focus();
    var place = place();

    visitor.choose(DOCUMENT, "OHNE");
    visitor.page().waitForCondition(() -> !visitor.first("#stand").textContent().equals(before));

    assertThat(visitor.page().url()).doesNotContain("#");
    assertThat(new Keyboard(visitor.page()).focused()).isEqualTo(DOCUMENT);
    assertThat(place()).isEqualTo(place);
    assertThat(visitor.first("#ergebnis h2").textContent()).startsWith("Ergebnis für den ");
    assertThat(visitor.first("#seite").getAttribute("aria-busy")).isEqualTo("false");
  }

  @Test
  void who_comes_back_with_the_browser_is_told_where_the_answers_are() {
    visit(wide()).choose(DOCUMENT, "GESTATTUNG").hears("Ergebnis");
    assertThat(visitor.page().isVisible("#zurueck")).isFalse();
    visitor.timeline().page().goBack();
    visitor.page().waitForSelector("#zurueck:visible");
    assertThat(visitor.first("select[name=" + DOCUMENT + "]").inputValue()).isEmpty();
    assertThat(visitor.violations()).isEmpty();
  }

  /** A browser keeps the empty page as it was left; what was typed into it must be gone. */
  @Test
  void a_page_that_the_browser_keeps_is_emptied_and_asked_for_anew() {
    visit(wide()).choose(DOCUMENT, "GESTATTUNG").hears("Ergebnis");
    visitor.page().evaluate(EVENT.formatted("pagehide"));
    assertThat(visitor.page().locator("body *").count()).isZero();

    visitor.page().waitForNavigation(() -> visitor.page().evaluate(EVENT.formatted("pageshow")));
    visitor.page().waitForSelector("#zurueck:visible");
    assertThat(visitor.first("select[name=" + DOCUMENT + "]").inputValue()).isEmpty();
  }

  @Test
  void a_faulty_field_is_told_beside_it_and_the_last_result_stays() {
    visit(wide()).choose(DOCUMENT, "NE").hears("Ergebnis");
    var result = visitor.first("#ergebnis").textContent();

    visitor.type("praktikumDauerTage", "drei").leave().hears("Bitte prüfen: Dauer des Praktikums");

    var field = visitor.first("input[name=praktikumDauerTage]");
    assertThat(visitor.first("#f-praktikumDauerTage-fehler").textContent()).contains("ganze Zahl");
    assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(field.getAttribute("aria-describedby")).endsWith(" f-praktikumDauerTage-fehler");
    assertThat(visitor.first("#ergebnis").textContent()).isEqualTo(result);
    assertThat(visitor.violations()).isEmpty();

    visitor.type("praktikumDauerTage", "36").leave().hears("Ergebnis:");
    assertThat(visitor.page().locator("form .kern-error").count()).isZero();
    assertThat(field.getAttribute("aria-invalid")).isNull();
    assertThat(field.getAttribute("aria-describedby")).doesNotContain("fehler");
  }

  @Test
  void an_answer_that_comes_late_does_not_replace_a_newer_one() {
    visit(wide());
    var held = new ArrayList<Route>();
    visitor.page().route("**/ergebnis", route -> held.add(route));
    visitor.choose(DOCUMENT, "OHNE");
    visitor.page().waitForCondition(() -> held.size() == 1);
    visitor.choose(DOCUMENT, "DEUTSCH");
    visitor.page().waitForCondition(() -> held.size() == 2);

    held.get(1).resume();
    visitor.hears("Ergebnis");
    var newest = visitor.first("#stand").textContent();
    held.get(0).abort();

    assertThat(visitor.first("#stand").textContent()).isEqualTo(newest);
    assertThat(visitor.first("#ergebnis").textContent()).contains("Deutsch");
  }

  @Test
  void without_the_network_it_says_so_and_goes_on_afterwards() {
    visit(wide()).page().route("**/ergebnis", route -> route.fulfill(broken()));
    visitor.choose(DOCUMENT, "NE").hears("lässt sich gerade nicht erneuern");
    assertThat(visitor.first("#ergebnis").textContent()).contains("Noch keine Angaben");

    visitor.page().unroute("**/ergebnis");
    visitor.choose(DOCUMENT, "OHNE").hears("Ergebnis:");
  }

  private static Route.FulfillOptions broken() {
    return new Route.FulfillOptions().setStatus(200).setContentType("text/html").setBody("kaputt");
  }

  @Test
  void what_the_document_makes_meaningless_goes_out_of_sight_and_keeps_what_was_typed() {
    visit(wide()).check("folgeantrag", "true").check("schutzstatusBesteht", "true");
    visitor.choose(DOCUMENT, "DEUTSCH");

    visitor.first("input[name=asylstand], select[name=asylstand]").waitFor(HIDDEN);
    assertThat(visitor.first("input[name=folgeantrag][value=true]").isVisible()).isTrue();
    assertThat(visitor.first("input[name=folgeantrag][value=true]").isChecked()).isTrue();

    visitor.choose(DOCUMENT, "GESTATTUNG");
    visitor.page().locator("select[name=asylstand]").waitFor();
  }

  @Test
  void a_way_tells_why_when_it_is_opened_and_stays_open_after_a_change() {
    visit(wide()).choose(DOCUMENT, "NE").hears("Ergebnis");
    var way = visitor.first("#ergebnis .cw-way:visible");
    way.locator("summary").first().click();
    way.locator(".cw-way__body").waitFor();
    assertThat(way.textContent()).contains("Wie sicher ist das?");

    visitor.type("praktikumDauerTage", "14").leave();
    visitor.page().getByText("Darauf beruht das Ergebnis: 2 Angaben").waitFor();
    visitor.first("#ergebnis .cw-way[open] .cw-way__body").waitFor();
  }

  @Test
  void the_filter_shows_what_matches_and_tells_how_many() {
    visit(wide()).first("#suche").fill("ungeklärte Identität ab wann");

    assertThat(visitor.page().locator(".cw-field:visible").count()).isEqualTo(1);
    assertThat(visitor.first("#treffer").textContent()).startsWith("1 von ");
    assertThat(visitor.violations()).isEmpty();

    visitor.first("#suche").press("Enter");
    assertThat(new Keyboard(visitor.page()).focused()).isEqualTo("zeiten60bSeit.tag");
    assertThat(visitor.first("#suche").inputValue()).isEmpty();

    visitor.first("#suche").fill("Kaninchen");
    assertThat(visitor.first("#treffer").textContent()).startsWith("0 von ");
    visitor.first("#suche").fill("");
    assertThat(visitor.page().locator(".cw-field:visible").count()).isGreaterThan(50);
  }

  @Test
  void a_short_date_is_spread_when_somebody_goes_on_with_its_whole_year() {
    visit(wide()).first("input[name='geburtsdatum.tag']").focus();
    new Keyboard(visitor.page()).type("150504").press("Enter");

    assertThat(new Keyboard(visitor.page()).focused()).isEqualTo("staatsangehoerigkeit");
    assertThat(visitor.first("input[name='geburtsdatum.tag']").inputValue()).isEqualTo("15");
    assertThat(visitor.first("input[name='geburtsdatum.monat']").inputValue()).isEqualTo("05");
    assertThat(visitor.first("input[name='geburtsdatum.jahr']").inputValue()).isEqualTo("2004");
  }

  @Test
  void behind_the_last_question_enter_leads_to_the_button_and_sends_nothing_before() {
    visit(wide()).first("input[name='stichtag.jahr']").focus();
    new Keyboard(visitor.page()).press("Enter");

    assertThat(visitor.first(".cw-submit button:focus").textContent()).contains("Wege prüfen");
  }

  @Test
  void a_question_that_the_filter_hides_is_shown_when_the_result_leads_to_it() {
    visit(wide()).choose(DOCUMENT, "DULDUNG_60A").hears("Ergebnis");
    visitor.first("#suche").fill("Familienstand");
    visitor.first("#seite .cw-next button").click();

    assertThat(visitor.first("#formular .cw-field :focus").isVisible()).isTrue();
    assertThat(visitor.first("#suche").inputValue()).isEmpty();
  }

  @Test
  void a_whole_date_in_the_first_field_fills_all_three() {
    visit(wide()).first("input[name='geburtsdatum.tag']").focus();
    visitor.page().keyboard().insertText("23.11.2007");

    assertThat(visitor.first("input[name='geburtsdatum.tag']").inputValue()).isEqualTo("23");
    assertThat(visitor.first("input[name='geburtsdatum.monat']").inputValue()).isEqualTo("11");
    assertThat(visitor.first("input[name='geburtsdatum.jahr']").inputValue()).isEqualTo("2007");
    visitor.hears("Ergebnis");
  }

  @Test
  void on_a_narrow_screen_a_line_that_stays_leads_to_the_result() {
    visit(narrow()).first("select[name=" + DOCUMENT + "]").focus();
    visitor.choose(DOCUMENT, "NE").hears("Ergebnis");
    assertThat(visitor.scrollsSideways()).isFalse();
    assertThat(visitor.first("#stand a").boundingBox().y).isLessThan(640);

    visitor.first("#stand a").click();
    assertThat(visitor.first("#ergebnis h2").boundingBox().y).isBetween(0.0, 640.0);
    assertThat(visitor.violations()).isEmpty();
  }

  private Visitor visit(NewContextOptions options) {
    visitor = CHROMIUM.visitor(options);
    return visitor.open("/");
  }

  /** Where in the window the first question is. */
  private long place() {
    return Math.round(visitor.first("select[name=" + DOCUMENT + "]").boundingBox().y);
  }
}
