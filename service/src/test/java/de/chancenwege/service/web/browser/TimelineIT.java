package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.narrow;
import static de.chancenwege.service.web.browser.Chromium.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
class TimelineIT {

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private Visitor visitor;

  @Test
  void the_keyboard_leads_to_the_timeline_to_the_file_and_back_to_the_answer() throws Exception {
    visit(wide());

    visitor.tabTo("Zeitleiste anzeigen");
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL("**/zeitleiste");
    assertThat(visitor.first("h1").textContent()).startsWith("Zeitleiste");

    visitor.tabTo("Termine als Kalenderdatei");
    var file = visitor.page().waitForDownload(() -> visitor.page().keyboard().press("Enter"));
    assertThat(file.suggestedFilename()).isEqualTo("chancenwege.ics");
    assertThat(Files.readString(file.path())).startsWith("BEGIN:VCALENDAR");

    visitor.tabTo("Zurück zum Ergebnis");
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL("**/#ergebnis");
    assertThat(visitor.first("[name=aufenthaltsstatus]").inputValue()).isEqualTo("GESTATTUNG");
  }

  @Test
  void on_a_narrow_screen_the_picture_scrolls_in_its_region_and_the_page_does_not() {
    visit(narrow()).timeline().unfold();

    assertThat(visitor.scrollsSideways()).isFalse();
    var region = visitor.first(".cw-chart .cw-scroll[role=region]");
    region.focus();
    visitor.page().keyboard().press("ArrowRight");
    visitor
        .page()
        .waitForCondition(() -> (Integer) region.evaluate("r => Math.ceil(r.scrollLeft)") > 0);
  }

  @Test
  void a_narrow_screen_says_that_the_picture_goes_on_and_lists_the_table() {
    visit(narrow()).timeline().unfold();
    assertThat(visitor.first(".cw-aside").isVisible()).isTrue();
    assertThat(visitor.first(".cw-stacked td").boundingBox().width).isLessThan(320);
    assertThat(visitor.first(".cw-stacked thead").isVisible()).isFalse();
    assertThat(visitor.violations()).isEmpty();

    visitor.page().setViewportSize(1280, 900);
    assertThat(visitor.first(".cw-aside").isVisible()).isFalse();
    assertThat(visitor.first(".cw-stacked thead").isVisible()).isTrue();
  }

  @Test
  void paper_shows_pictures_and_tables_and_no_buttons() {
    visit(wide()).timeline();
    visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(visitor.first(".cw-picture").isVisible()).isTrue();
    assertThat(visitor.first("table").isVisible()).isTrue();
    assertThat(visitor.first("form.cw-actions").isVisible()).isFalse();
  }

  @Test
  void there_is_no_script_and_everything_works_without() {
    visit(new NewContextOptions().setJavaScriptEnabled(false)).timeline();

    assertThat(visitor.first(".cw-picture").isVisible()).isTrue();
    assertThat(visitor.page().locator("script").count()).isZero();
  }

  private Visitor visit(NewContextOptions options) {
    visitor = CHROMIUM.visitor(options);
    return visitor
        .open("/")
        .choose("aufenthaltsstatus", "GESTATTUNG")
        .date("geburtsdatum", "14", "3", "2009")
        .send();
  }
}
