package de.chancenwege.service.web.browser;

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
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
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

  private static final NewContextOptions WIDE = new NewContextOptions().setViewportSize(1280, 900);

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TestHTTPResource("")
  String address;

  private Visitor visitor;

  /** A download ends the request of a page, which the browser calls failed. */
  @AfterEach
  void nothing_else_was_complained_about() {
    assertThat(visitor.complaints()).allMatch(text -> text.endsWith("/fall/datei"));
    visitor.close();
  }

  @Test
  void the_keyboard_saves_a_file_and_loads_it_again() {
    save(WIDE);
    tabTo("Fall als Datei speichern");
    var file = visitor.page().waitForDownload(() -> visitor.page().keyboard().press("Enter"));
    assertThat(file.suggestedFilename()).matches("fall-\\d{4}-\\d{2}-\\d{2}\\.chancenwege\\.json");

    visitor.open("/fall");
    tabTo("", "f-datei");
    visitor.first("#f-datei").setInputFiles(file.path());
    tabTo("Datei laden");
    visitor.page().keyboard().press("Enter");
    visitor.first("#neu-geprueft").waitFor();
    assertThat(visitor.first("h1").textContent()).isEqualTo("Fall geladen");
    tabTo("Ergebnis für");
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL("**/#ergebnis");
    assertThat(visitor.first("[name=aufenthaltsstatus]").inputValue()).isEqualTo("GESTATTUNG");
  }

  @Test
  void the_picture_on_the_screen_is_read_by_a_reader_and_its_text_brings_the_case_back()
      throws Exception {
    save(new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK));
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
    visitor = CHROMIUM.visitor(address, new NewContextOptions().setJavaScriptEnabled(false));
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
    visitor = CHROMIUM.visitor(address, WIDE);
    visitor.open("/fall").press("form[action='/fall/code'] button");
    assertThat(visitor.page().title()).startsWith("Fehler: ");
    assertThat(focused("id")).isEqualTo("fehler");
    visitor.page().keyboard().press("Tab");
    visitor.page().keyboard().press("Enter");
    assertThat(focused("id")).isEqualTo("f-code");
  }

  @Test
  void the_keyboard_doubts_an_answer() {
    visitor = CHROMIUM.visitor(address, WIDE);
    visitor
        .open("/")
        .choose("aufenthaltsstatus", "GESTATTUNG")
        .post("/zweifel", "zweifel.wege", "HOSPITATION");
    tabTo("", "z-erwartet");
    visitor.page().keyboard().type("weiß");
    tabTo("", "z-art");
    visitor.page().keyboard().press("Space");
    tabTo("", "z-einverstanden");
    visitor.page().keyboard().press("Space");
    tabTo("Zweifel melden");
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL("**/zweifel/senden");
    assertThat(visitor.first("h1").textContent()).isEqualTo("Danke, Ihr Zweifel ist gemeldet");
  }

  @Test
  void on_a_narrow_screen_no_page_scrolls_sideways() {
    save(new NewContextOptions().setViewportSize(320, 640));
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
    save(WIDE);
    visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(visitor.first(".cw-qr").isVisible()).isTrue();
    assertThat(visitor.page().locator("main button:visible").count()).isZero();
  }

  private void save(NewContextOptions options) {
    visitor = CHROMIUM.visitor(address, options);
    visitor
        .open("/")
        .choose("aufenthaltsstatus", "GESTATTUNG")
        .date("geburtsdatum", "14", "3", "2009")
        .send()
        .press("button[formaction='/fall/speichern']");
  }

  private void tabTo(String words) {
    tabTo(words, "");
  }

  private void tabTo(String words, String id) {
    for (int i = 0; i < 400; i++) {
      visitor.page().keyboard().press("Tab");
      if (id.isEmpty()
          ? focused("textContent").strip().startsWith(words)
          : focused("id").equals(id)) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach " + words + id);
  }

  private String focused(String property) {
    return (String) visitor.page().evaluate("document.activeElement." + property);
  }
}
