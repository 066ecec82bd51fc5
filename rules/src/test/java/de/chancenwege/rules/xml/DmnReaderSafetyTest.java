package de.chancenwege.rules.xml;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not come in with a file, whatever its sender wants. */
class DmnReaderSafetyTest {

  private static final String GOOD = Library.book().file(Library.AGE).text();
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String DTD =
      Library.AGE + ": Die Datei enthält eine DTD (DOCTYPE). Das ist nicht erlaubt.";

  @TempDir Path folder;

  private static List<String> faults(String xml) {
    return faults(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> faults(byte[] content) {
    return DmnReader.read(new RuleFile(Library.AGE, content)).issues().stream()
        .map(Issue::toString)
        .toList();
  }

  private static String withDoctype(String doctype, String description) {
    return GOOD.replace(HEAD, HEAD + doctype).replace("Titel: Alter", description);
  }

  @Test
  void the_file_itself_is_good() {
    assertThat(faults(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE definitions>",
        "<!DOCTYPE definitions [<!ENTITY a 'b'>]>",
        "<!DOCTYPE definitions SYSTEM 'http://127.0.0.1:1/evil.dtd'>",
        "<!DOCTYPE definitions [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/evil.dtd'> %p;]>"
      })
  void a_dtd_is_refused(String doctype) {
    assertThat(faults(withDoctype(doctype, "Titel: x")))
        .containsExactly(DTD + " Bitte die DTD entfernen.");
  }

  @Test
  void an_external_entity_is_not_read() throws IOException {
    var secret = Files.writeString(folder.resolve("geheim.txt"), "sehr geheim");
    var xml =
        withDoctype(
            "<!DOCTYPE definitions [<!ENTITY geheim SYSTEM '" + secret.toUri() + "'>]>",
            "Titel: &geheim;");

    var result = DmnReader.read(new RuleFile(Library.AGE, xml.getBytes(StandardCharsets.UTF_8)));

    assertThat(result.content()).isEmpty();
    assertThat(result.issues()).singleElement().asString().startsWith(DTD);
  }

  @Test
  void a_billion_laughs_are_refused_unexpanded() {
    var laughs = new StringBuilder("<!DOCTYPE definitions [<!ENTITY l0 'ha'>");
    for (int i = 1; i <= 30; i++) {
      laughs.append("<!ENTITY l%d '%s'>".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    assertThat(faults(withDoctype(laughs + "]>", "Titel: &l30;")))
        .singleElement()
        .asString()
        .startsWith(DTD);
  }

  @Test
  void an_xinclude_is_not_followed() throws IOException {
    var secret = Files.writeString(folder.resolve("geheim.txt"), "sehr geheim");
    var xml =
        GOOD.replace(
            "Titel: Alter",
            "Titel: <xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"%s\"/>"
                .formatted(secret.toUri()));

    var result = DmnReader.read(new RuleFile(Library.AGE, xml.getBytes(StandardCharsets.UTF_8)));

    assertThat(result.toString()).doesNotContain("sehr geheim");
  }

  @Test
  void a_hundred_thousand_nested_elements_are_refused() {
    var nested = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    assertThat(faults(GOOD.replace("Titel: Alter", nested)))
        .singleElement()
        .asString()
        .startsWith(Library.AGE + ": Die Datei ist kein gültiges XML");
  }

  @Test
  void more_than_four_megabytes_are_refused() {
    var padding = " ".repeat(4_000_000 - GOOD.getBytes(StandardCharsets.UTF_8).length);
    assertThat(faults(GOOD + padding)).isEmpty(); // exactly on the limit
    assertThat(faults(GOOD + padding + ' ')) // one byte more
        .containsExactly(
            Library.AGE
                + ": Die Datei ist größer als 4 MB. Bitte den Gegenstand auf Dateien aufteilen.");
  }

  @Test
  void malformed_xml_is_refused_with_its_line() {
    assertThat(faults(GOOD.replace("</description>", "</beschreibung>")))
        .containsExactly(
            Library.AGE
                + ": Die Datei ist kein gültiges XML (Zeile 8 der Datei)."
                + " Bitte die Datei neu exportieren.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Hallo", "{}", "<", "<a>", "\u0000", "\uFEFF"})
  void what_is_no_xml_is_refused(String content) {
    assertThat(faults(content))
        .singleElement()
        .asString()
        .startsWith(Library.AGE + ": Die Datei ist kein gültiges XML");
  }

  @Test
  void another_encoding_than_utf_8_is_refused() {
    var latin = GOOD.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
    for (var content : List.of(latin, GOOD.getBytes(StandardCharsets.UTF_16))) {
      assertThat(faults(content))
          .containsExactly(
              Library.AGE
                  + ": Die Datei ist nicht in UTF-8 gespeichert. Bitte als UTF-8 speichern.");
    }
  }

  @Test
  void the_mark_of_utf_8_that_some_editors_write_is_tolerated() {
    assertThat(faults("\uFEFF" + GOOD)).isEmpty();
  }

  @Test
  void random_and_truncated_bytes_never_throw() {
    var random = new Random(20260819);
    var good = GOOD.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 100; i++) {
      var noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      assertThat(faults(noise)).isNotEmpty();

      var cut = Arrays.copyOf(good, random.nextInt(good.length - 20));
      assertThat(faults(cut)).isNotEmpty();
    }
  }
}
