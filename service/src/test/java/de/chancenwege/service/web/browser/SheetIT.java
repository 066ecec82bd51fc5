package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.narrow;
import static de.chancenwege.service.web.browser.Chromium.wide;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import de.chancenwege.service.web.sheet.pdf.Reader;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class SheetIT {
  private static final int PERSON_AND_FILE = 5;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TempDir Path folder;

  private Visitor visitor;

  @Test
  void the_keyboard_leads_to_the_sheet_to_the_file_and_back_to_the_answer() throws Exception {
    visit(wide());

    visitor.tabTo("Blatt zum Mitnehmen");
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL("**/blatt");
    assertThat(visitor.first("h1").textContent()).isEqualTo("Blatt zum Mitnehmen");

    visitor.tabTo("PDF für die Person");
    var file = visitor.page().waitForDownload(() -> visitor.page().keyboard().press("Enter"));
    assertThat(file.suggestedFilename()).isEqualTo("chancenwege-blatt.pdf");
    assertThat(new Reader(folder, Files.readAllBytes(file.path())).pages()).isBetween(1, 2);

    visitor.tabTo("Zurück zum Ergebnis");
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL("**/#ergebnis");
    assertThat(visitor.first("[name=aufenthaltsstatus]").inputValue()).isEqualTo("GESTATTUNG");
  }

  @Test
  void a_language_from_right_to_left_runs_so_beside_the_german() {
    visit(wide()).sheet().choose("blatt.sprache", "ar").show();

    var cell = visitor.first("td[lang=ar]");
    assertThat(cell.evaluate("cell => getComputedStyle(cell).direction")).isEqualTo("rtl");
    assertThat(cell.boundingBox().x).isGreaterThan(visitor.first("td[lang=de]").boundingBox().x);
    assertThat(visitor.first("select[name='blatt.sprache']").inputValue()).isEqualTo("ar");
  }

  @Test
  void on_a_narrow_screen_the_languages_stand_one_below_the_other_and_nothing_scrolls_sideways() {
    visit(narrow()).sheet().choose("blatt.sprache", "uk").show().unfold();

    assertThat(visitor.scrollsSideways()).isFalse();
    assertThat(visitor.first("td[lang=uk]").boundingBox().y)
        .isGreaterThan(visitor.first("td[lang=de]").boundingBox().y);
  }

  @Test
  void printed_by_the_browser_the_part_for_the_file_begins_on_a_page_of_its_own() {
    visit(wide()).sheet().choose("blatt.sprache", "en").show();
    var paper = new Reader(folder, visitor.page().pdf());

    assertThat(paper.pages()).isBetween(2, PERSON_AND_FILE);
    var pages = paper.text().split("\f");
    assertThat(pages[0])
        .contains("Ihre Wege in Arbeit und Ausbildung")
        .doesNotContain("Zweite Sprache");
    assertThat(pages[1] + pages[Math.min(2, pages.length - 1)]).contains("Für die Akte");
  }

  @Test
  void there_is_no_script_and_everything_works_without() {
    visit(new NewContextOptions().setJavaScriptEnabled(false)).sheet();
    visitor.choose("blatt.sprache", "fr").show();

    assertThat(visitor.first("td[lang=fr]").isVisible()).isTrue();
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
