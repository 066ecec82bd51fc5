package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.narrow;
import static de.chancenwege.service.web.browser.Chromium.wide;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case is taken away and brought back, and an answer is doubted, by people in browsers. */
@QuarkusTest
class HandoverIT {
  /** A case of which the law says something else by now. */
  private static final String OLD =
      """
      {"format": "chancenwege-fall", "version": 1, "asOf": "2026-05-01",
       "facts": {"aufenthaltsstatus": "DULDUNG_60A"},
       "levels": {"BERUFSORIENTIERUNGSPRAKTIKUM_48A": {"level": "BEENDET"}}}
      """;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private Visitor visitor;

  @Test
  void the_keyboard_saves_a_file_and_loads_it_again() {
    save(wide());
    visitor.tabTo("Fall als Datei speichern");
    var file = visitor.page().waitForDownload(() -> visitor.page().keyboard().press("Enter"));
    assertThat(file.suggestedFilename()).matches("fall-\\d{4}-\\d{2}-\\d{2}\\.chancenwege\\.json");

    visitor.open("/fall");
    visitor.tabTo("f-datei");
    visitor.first("#f-datei").setInputFiles(file.path());
    visitor.tabTo("Datei laden");
    visitor.page().keyboard().press("Enter");
    visitor.first("#neu-geprueft").waitFor();
    assertThat(visitor.first("h1").textContent()).isEqualTo("Fall geladen");
    visitor.tabTo("Ergebnis für");
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL("**/#ergebnis");
    assertThat(visitor.first("[name=aufenthaltsstatus]").inputValue()).isEqualTo("GESTATTUNG");
  }

  @Test
  void the_picture_on_the_screen_is_read_by_a_reader_and_its_text_brings_the_case_back()
      throws Exception {
    save(wide().setColorScheme(ColorScheme.DARK));
    var text = decoded(visitor.first(".cw-qr").screenshot());

    visitor.open("/fall").first("#f-code").fill(text);
    visitor.press("form[action='/fall/code'] button");
    assertThat(visitor.first("main").textContent()).contains("Gelesen wurden 2 Angaben");
  }

  private static String decoded(byte[] screenshot) throws Exception {
    var image = ImageIO.read(new ByteArrayInputStream(screenshot));
    int width = image.getWidth();
    int height = image.getHeight();
    var pixels = image.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  @Test
  void without_scripts_a_draft_is_left_and_found_again() {
    visitor = CHROMIUM.visitor(new NewContextOptions().setJavaScriptEnabled(false));
    visitor.open("/").choose("aufenthaltsstatus", "GESTATTUNG").send();
    visitor.press("button[formaction='/fall/speichern']");
    visitor.press("button[formaction='/fall/ablegen']");
    var reference = visitor.first(".cw-reference").textContent();

    visitor.open("/fall").type("abholcode", reference);
    visitor.press("form[action='/fall/entwurf'] .kern-btn--secondary");
    assertThat(visitor.first("h1").textContent()).isEqualTo("Fall geladen");
    visitor.press("form[action='/fall/loeschen'] button");
    assertThat(visitor.first("main").textContent()).contains("Der Entwurf ist gelöscht");
    assertThat(visitor.page().locator("script").count()).isZero();
  }

  @Test
  void an_error_has_the_focus_and_leads_to_its_field() {
    visitor = CHROMIUM.visitor();
    visitor.open("/fall").press("form[action='/fall/code'] button");
    assertThat(visitor.page().title()).startsWith("Fehler: ");
    assertThat(focused("id")).isEqualTo("fehler");
    visitor.page().keyboard().press("Tab");
    visitor.page().keyboard().press("Enter");
    assertThat(focused("id")).isEqualTo("f-code");
  }

  @Test
  void the_keyboard_doubts_an_answer() {
    visitor = CHROMIUM.visitor();
    visitor
        .open("/")
        .choose("aufenthaltsstatus", "GESTATTUNG")
        .post("/zweifel", "zweifel.wege", "HOSPITATION");
    visitor.tabTo("z-erwartet");
    visitor.page().keyboard().type("weiß");
    visitor.tabTo("z-art");
    visitor.page().keyboard().press("Space");
    visitor.tabTo("z-einverstanden");
    visitor.page().keyboard().press("Space");
    visitor.tabTo("Zweifel melden");
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL("**/zweifel/senden");
    assertThat(visitor.first("h1").textContent()).isEqualTo("Danke, Ihr Zweifel ist gemeldet");
  }

  @Test
  void on_a_narrow_screen_no_page_scrolls_sideways() {
    save(narrow());
    assertThat(visitor.unfold().scrollsSideways()).isFalse();
    visitor.open("/fall");
    assertThat(visitor.scrollsSideways()).isFalse();
    var old = new FilePayload("fall.json", "application/json", OLD.getBytes(UTF_8));
    visitor.first("#f-datei").setInputFiles(old);
    visitor.press("form:has(#f-datei) button");
    assertThat(visitor.first(".cw-recheck").textContent()).contains("Berufsorientierungspraktikum");
    assertThat(visitor.unfold().scrollsSideways()).isFalse();
    visitor
        .open("/")
        .choose("aufenthaltsstatus", "GESTATTUNG")
        .post("/zweifel", "zweifel.wege", "HOSPITATION EQ");
    assertThat(visitor.unfold().scrollsSideways()).isFalse();
  }

  @Test
  void paper_shows_the_picture_and_no_buttons() {
    save(wide());
    visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(visitor.first(".cw-qr").isVisible()).isTrue();
    assertThat(visitor.page().locator("main button:visible").count()).isZero();
  }

  private void save(NewContextOptions options) {
    visitor = CHROMIUM.visitor(options);
    visitor
        .open("/")
        .choose("aufenthaltsstatus", "GESTATTUNG")
        .date("geburtsdatum", "14", "3", "2009")
        .send()
        .press("button[formaction='/fall/speichern']");
  }

  private String focused(String property) {
    return (String) visitor.page().evaluate("document.activeElement." + property);
  }
}
