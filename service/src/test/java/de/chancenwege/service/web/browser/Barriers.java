package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;

/** What keeps somebody from using a page: in the light, in the dark and on a narrow screen. */
final class Barriers {
  private Barriers() {}

  /**
   * There are none.
   *
   * @param page what the page is, for whoever reads of a barrier
   */
  static void none(Visitor visitor, String page) {
    assertThat(visitor.violations()).as(page).isEmpty();
    visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(visitor.violationsOf("color-contrast")).as(page + " in the dark").isEmpty();
    visitor.page().setViewportSize(320, 640);
    assertThat(visitor.violationsOf("target-size")).as(page + ", narrow").isEmpty();
    assertThat(visitor.scrollsSideways()).as(page + " scrolls sideways").isFalse();
    visitor.page().setViewportSize(1280, 900);
    visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }
}
