package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Axe finds no violation of WCAG 2.2 AA in any state of the pages, light, dark or narrow. */
@QuarkusTest
class AccessibilityIT {

  private static Chromium chromium;

  @TestHTTPResource("")
  String address;

  @BeforeAll
  static void start_browser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop_browser() {
    chromium.close();
  }

  @ParameterizedTest
  @EnumSource
  void axe_finds_nothing(State state) {
    for (var look : looks()) {
      try (var visitor = chromium.visitor(address, look)) {
        state.steps.accept(visitor);
        visitor.unfold();
        assertThat(visitor.violations()).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
      }
    }
  }

  private static List<NewContextOptions> looks() {
    return List.of(
        new NewContextOptions().setViewportSize(1280, 900),
        new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK),
        new NewContextOptions().setViewportSize(320, 640));
  }

  enum State {
    START(visitor -> visitor.open("/")),
    SENT_EMPTY(visitor -> visitor.open("/").send()),
    RESULT_WITH_OPEN_QUESTIONS(
        visitor -> visitor.open("/").choose("aufenthaltsstatus", "DULDUNG_60A").send()),
    RESULT_OPEN(visitor -> visitor.open("/").choose("aufenthaltsstatus", "NE").send()),
    RESULT_WITH_OBSTACLES(
        visitor ->
            visitor
                .open("/")
                .choose("aufenthaltsstatus", "DULDUNG_60B")
                .check("wohnpflichtAufnahmeeinrichtung", "false")
                .send()),
    ERRORS(
        visitor ->
            visitor
                .open("/")
                .date("gestattetSeit", "30", "2", "2026")
                .type("praktikumDauerTage", "drei")
                .send()),
    NOT_FOUND(visitor -> visitor.open("/gibt-es-nicht"));

    private final Consumer<Visitor> steps;

    State(Consumer<Visitor> steps) {
      this.steps = steps;
    }
  }
}
