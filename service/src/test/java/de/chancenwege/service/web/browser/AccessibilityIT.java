package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Axe finds no violation of WCAG 2.2 AA in any state of the pages, light, dark or narrow. */
@QuarkusTest
class AccessibilityIT {

  /** Of other rules, with something that nobody knows, and an answer that is another one now. */
  private static final String OLD_CASE =
      """
      {"format": "chancenwege-fall", "version": 1, "asOf": "2026-02-01",
       "rulebook": "sha256:%s", "facts": {"aufenthaltsstatus": "GESTATTUNG", "altes": true},
       "levels": {"HOSPITATION": {"level": "NOCH_NICHT", "earliest": "2026-03-01"},
                  "BESCHAEFTIGUNG": {"level": "FREI"}}}
      """
          .formatted("0".repeat(64));

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  /** Each state is reached once, since most of the time goes into that. */
  @ParameterizedTest
  @EnumSource
  void axe_finds_nothing_in_the_light_in_the_dark_and_on_a_narrow_screen(State state) {
    var wide = wide();
    var visitor = CHROMIUM.visitor(wide);
    state.steps.accept(visitor);
    assertThat(visitor.violations()).isEmpty();

    visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(visitor.violationsOf("color-contrast")).as("in the dark").isEmpty();

    visitor.page().setViewportSize(320, 640);
    assertThat(visitor.violationsOf("target-size")).as("on a narrow screen").isEmpty();
  }

  enum State {
    START(visitor -> visitor.open("/").reasons().unfold()),
    SENT_EMPTY(visitor -> visitor.open("/").send()),
    RESULT_WITH_OPEN_QUESTIONS(
        visitor ->
            visitor.open("/").choose("aufenthaltsstatus", "DULDUNG_60A").send().unfoldWays()),
    RESULT_OPEN(visitor -> visitor.open("/").choose("aufenthaltsstatus", "NE").send().unfoldWays()),
    RESULT_WITH_OBSTACLES(
        visitor ->
            visitor
                .open("/")
                .choose("aufenthaltsstatus", "DULDUNG_60B")
                .check("wohnpflichtAufnahmeeinrichtung", "false")
                .send()
                .unfoldWays()),
    RESULT_FULLY_KNOWN(visitor -> Apprentice.known(visitor).unfoldWays()),
    REASONS(visitor -> example(visitor).post("/begruendungen").unfold()),
    ANSWERS_CHANGED(
        visitor -> Apprentice.known(visitor).press(".kern-btn[name=frage]").hears("Ergebnis:")),
    RESULT_FILTERED_TO_NOTHING(
        visitor -> Apprentice.known(visitor).unfold().type("filter.text", "Fahrrad")),
    CHANGES(visitor -> Apprentice.changes(visitor).unfold()),
    COMPARISON_BEFORE(visitor -> Apprentice.comparison(visitor)),
    COMPARISON(visitor -> Apprentice.compared(visitor).unfold()),
    COMPARISON_WITH_ERRORS(
        visitor ->
            Apprentice.comparison(visitor)
                .date("dann.stichtag", "31", "2", "2027")
                .press(".cw-compare .kern-btn--primary")),
    ERRORS(
        visitor ->
            visitor
                .open("/")
                .date("gestattetSeit", "30", "2", "2026")
                .type("praktikumDauerTage", "drei")
                .send()),
    LIVE_RESULT(
        visitor ->
            visitor
                .open("/")
                .choose("aufenthaltsstatus", "DULDUNG_60B")
                .hears("Ergebnis")
                .unfoldWays()),
    LIVE_ERRORS(
        visitor ->
            visitor.open("/").type("praktikumDauerTage", "drei").leave().hears("Bitte prüfen")),
    FILTERED(visitor -> visitor.open("/").filter("duldung")),
    OVERVIEW(visitor -> visitor.overview("?stichtag=2026-11-23")),
    OVERVIEW_WITH_ROWS(visitor -> visitor.overview("?stichtag=2026-11-23&anmerkungen=ja").unfold()),
    OVERVIEW_OF_ONE_WAY(visitor -> visitor.overview("?weg=AUSBILDUNG_BETRIEBLICH").unfold()),
    HELP(visitor -> visitor.open("/hilfe")),
    GLOSSARY(visitor -> visitor.open("/glossar")),
    ACCESSIBILITY(visitor -> visitor.open("/barrierefreiheit")),
    PRIVACY(visitor -> visitor.open("/datenschutz")),
    TIMELINE(
        visitor ->
            visitor
                .open("/")
                .choose("aufenthaltsstatus", "GESTATTUNG")
                .date("geburtsdatum", "14", "3", "2009")
                .send()
                .timeline()
                .unfold()),
    SHEET(visitor -> sheet(visitor).unfold()),
    SHEET_FROM_RIGHT_TO_LEFT(
        visitor -> sheet(visitor).choose("blatt.sprache", "ar").show().unfold()),
    SHEET_WITH_ERRORS(visitor -> sheet(visitor).unfold().uncheck("blatt.weg").show().unfold()),
    SAVE(visitor -> example(visitor).post("/fall/speichern").unfold()),
    LOAD(visitor -> visitor.open("/fall")),
    LOAD_WITH_ERROR(visitor -> visitor.open("/fall").press("form[action='/fall'] button")),
    LOADED(visitor -> visitor.open("/fall").upload(OLD_CASE).unfold()),
    LOADED_AGAIN_WITH_THE_SAME_RULES(
        visitor -> draft(visitor, "form[action='/fall/entwurf'] .kern-btn--secondary").unfold()),
    DRAFT(visitor -> example(visitor).post("/fall/ablegen")),
    DRAFT_DELETED(visitor -> draft(visitor, "button[formaction='/fall/loeschen']")),
    DRAFT_UNKNOWN(
        visitor ->
            visitor
                .open("/fall")
                .type("abholcode", "ABCDEFGHJKLMNPQR")
                .press("form[action='/fall/entwurf'] .kern-btn--secondary")),
    CASE_TOO_LARGE(visitor -> visitor.open("/fall").upload("x".repeat(3 << 19))),
    DOUBT(visitor -> example(visitor).post("/zweifel", "zweifel.wege", "HOSPITATION EQ").unfold()),
    DOUBT_WITH_ERRORS(
        visitor ->
            example(visitor)
                .post("/zweifel", "zweifel.wege", "HOSPITATION EQ")
                .press("form[action='/zweifel/senden'] .kern-btn--primary")
                .unfold()),
    DOUBT_SENT(
        visitor ->
            example(visitor)
                .post("/zweifel", "zweifel.wege", "HOSPITATION")
                .check("zweifel.art", "UNCLEAR")
                .check("zweifel.einverstanden", "ja")
                .press("form[action='/zweifel/senden'] .kern-btn--primary")),
    CHANGES_OF_NO_WAY(visitor -> example(visitor).post("/aendern")),
    NOT_FOUND(visitor -> visitor.open("/gibt-es-nicht")),
    BROKEN(visitor -> visitor.open("/kaputt"));

    private static Visitor example(Visitor visitor) {
      return visitor.open("/").choose("aufenthaltsstatus", "GESTATTUNG");
    }

    /** Leaves a draft and does something with it by its reference. */
    private static Visitor draft(Visitor visitor, String button) {
      var reference = example(visitor).post("/fall/ablegen").first(".cw-reference").textContent();
      return visitor.open("/fall").type("abholcode", reference).press(button);
    }

    private final Consumer<Visitor> steps;

    State(Consumer<Visitor> steps) {
      this.steps = steps;
    }

    private static Visitor sheet(Visitor visitor) {
      return visitor
          .open("/")
          .choose("aufenthaltsstatus", "GESTATTUNG")
          .date("geburtsdatum", "14", "3", "2009")
          .send()
          .sheet();
    }
  }
}
