package de.chancenwege.service.web.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import de.chancenwege.service.web.sheet.language.Pairs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterTest {

  private static final Printer PRINTER = new Printer();
  private static final String UNKNOWN = "#";

  @TempDir Path folder;

  private Reader print(String body) {
    var page =
        "<html lang=\"de\"><head><title>Probe</title>"
            + "<meta name=\"description\" content=\"Probe\" /><style>"
            + PRINTER.style()
            + "</style></head><body>"
            + body
            + "</body></html>";
    return new Reader(folder, PRINTER.print(page));
  }

  @Test
  void a_file_has_title_language_and_tags_and_brings_its_fonts() {
    var file =
        print("<h1>Wege</h1><p>Ein Satz.</p><p lang=\"uk\">\u0406\u0434\u0456\u0442\u044c.</p>");
    assertThat(file.about()).contains("Title:           Probe", "Tagged:          yes");
    assertThat(file.inside()).contains("/Lang (de)", "<pdfuaid:part>1");
    assertThat(file.tags()).contains("H1", "P (block)");
    assertThat(file.fonts().lines().skip(2))
        .isNotEmpty()
        .allMatch(font -> font.contains(" yes yes yes"));
  }

  @Test
  void arabic_is_joined_and_read_in_its_order() {
    var file = print("<p lang=\"ar\" dir=\"rtl\">\u0627\u0644\u0639\u0645\u0644 (Amt)</p>");
    var plain = Normalizer.normalize(file.text(), Normalizer.Form.NFKC);
    assertThat(plain).contains("\u0627\u0644\u0639\u0645\u0644");
    assertThat(file.text()).doesNotContain("\u0645");
  }

  @Test
  void ethiopic_is_printed_with_its_own_font_and_read_as_written() {
    var file = print("<p lang=\"ti\">\u1275\u130d\u122d\u129b\u1362 <b>\u1235\u122b\u1215</b></p>");
    assertThat(file.text()).contains("\u1275\u130d\u122d\u129b\u1362 \u1235\u122b\u1215");
    assertThat(file.fonts()).contains("NotoSansEthiopic-Regular", "NotoSansEthiopic-Bold");
  }

  /** A letter that no font has is printed as a cross. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fa", "fr", "ti", "uk"})
  void the_fonts_have_every_letter_of_a_language(String code) {
    var words = String.join(" ", Pairs.of("/messages/blatt/" + code + ".csv").values());
    var lines = "<p lang=\"%1$s\">%2$s <b>%2$s %3$s</b></p>";
    assertThat(print(lines.formatted(code, words, "")).text()).doesNotContain(UNKNOWN);
    assertThat(print(lines.formatted(code, "", "\ua000")).text()).contains(UNKNOWN);
  }

  @Test
  void nothing_is_fetched_whatever_a_page_names() throws IOException {
    var secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
    var asked = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> asked.incrementAndGet());
    server.start();
    try {
      var address = "http://127.0.0.1:" + server.getAddress().getPort();
      var file = print(hostile(address, secret.toUri().toString()));
      assertThat(file.text()).contains("Text").doesNotContain("geheim");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  private static String hostile(String address, String secret) {
    return """
        <link rel="stylesheet" href="%1$s/a.css" />
        <style>@import url("%1$s/b.css"); @font-face { font-family: x; src: url(%1$s/f.ttf) }
        p { background-image: url(%1$s/c.png); font-family: x }
        p:after { content: url(%1$s/d.png) }</style>
        <p>Text <img src="%1$s/e.png" alt="" /> <a href="%1$s/">Ziel</a></p>
        <object data="%2$s" type="text/plain"></object><iframe src="%2$s"></iframe>
        <img src="%2$s" alt="" />"""
        .formatted(address, secret);
  }

  @Test
  void a_page_with_a_document_type_is_refused_for_it_could_name_other_files() {
    var page =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>&x;</body></html>";
    assertThatThrownBy(() -> PRINTER.print(page))
        .hasMessage("A page for print must be well-formed.");
  }

  @Test
  void qpdf_finds_nothing_wrong() {
    assertThat(print("<p>Ein Satz.</p>").check()).contains(Reader.SOUND);
  }
}
