package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.narrow;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages around the form, and the way out of every page. */
@QuarkusTest
class FooterPagesIT {

  private static final String EXIT = "https://www.dwd.de/";
  private static final String FOCUSED = "document.activeElement.getAttribute('href')";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/hilfe",
        "/glossar",
        "/barrierefreiheit",
        "/datenschutz",
        "/regeln",
        "/regeln/fragen",
        "/regeln/begriffe/wege",
        "/regeln/grundlagen/fristen/2019-08-06"
      })
  void a_narrow_window_scrolls_down_only_and_the_dark_breaks_no_rule(String path) {
    var look = narrow().setColorScheme(ColorScheme.DARK);
    var visitor = CHROMIUM.visitor(look);
    visitor.open(path);

    assertThat(visitor.scrollsSideways()).isFalse();
    assertThat(visitor.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/uebersicht?stichtag=1800-01-01", "/glossar", "/gibt-es-nicht"})
  void the_way_out_comes_second_on_the_keyboard_and_covers_nothing(String path) {
    var visitor = CHROMIUM.visitor();
    visitor.open(path);

    assertThat(tab(visitor)).isEqualTo("#inhalt");
    assertThat(tab(visitor)).isEqualTo(EXIT);
    var exit = visitor.first(".cw-exit").boundingBox();
    assertThat(exit.y + exit.height)
        .isLessThanOrEqualTo(visitor.first(".cw-header__inner").boundingBox().y);
  }

  @Test
  void every_link_at_the_foot_is_reached_by_keyboard() {
    var visitor = CHROMIUM.visitor();
    visitor.open("/hilfe");
    var reached = Stream.generate(() -> tab(visitor)).limit(30);

    assertThat(reached)
        .containsSequence(
            "/hilfe", "/aenderungen", "/glossar", "/barrierefreiheit", "/datenschutz");
  }

  @Test
  void the_way_out_needs_no_script_and_does_not_tell_where_somebody_came_from() {
    var headers = new ArrayList<Map<String, String>>();
    var visitor = CHROMIUM.visitor(new NewContextOptions().setJavaScriptEnabled(false));
    visitor
        .page()
        .route(
            EXIT + "**",
            route -> {
              headers.add(route.request().headers());
              route.fulfill(new FulfillOptions().setBody("Wetter"));
            });
    visitor.leavingFor(EXIT).open("/").first(".cw-exit a").click();
    visitor.page().waitForURL(EXIT);

    assertThat(headers).isNotEmpty().noneMatch(sent -> sent.containsKey("referer"));
  }

  @Test
  void neither_the_way_out_nor_the_foot_s_links_are_printed() {
    var visitor = CHROMIUM.visitor();
    visitor.open("/hilfe");
    visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(visitor.first(".cw-exit").isVisible()).isFalse();
    assertThat(visitor.first("footer nav").isVisible()).isFalse();
    assertThat(visitor.first("main h1").isVisible()).isTrue();
  }

  /** Where the link with the focus leads after the next tab. */
  private static String tab(Visitor visitor) {
    visitor.page().keyboard().press("Tab");
    return String.valueOf(visitor.page().evaluate(FOCUSED));
  }
}
