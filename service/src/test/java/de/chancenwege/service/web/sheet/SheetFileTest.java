package de.chancenwege.service.web.sheet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.chancenwege.service.web.sheet.pdf.Reader;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the sheet, as other programs read them. */
@QuarkusTest
class SheetFileTest {

  private static final String TITLE = "Title:           Ihre Wege in Arbeit und Ausbildung";

  @TempDir Path folder;

  static Stream<Arguments> cases_in_languages() {
    return Stream.of(Cases.GESTATTUNG, Cases.DULDUNG, Cases.PROTECTED)
        .flatMap(
            form ->
                Stream.of("", "ar", "en", "fa", "fr", "ti", "uk")
                    .map(code -> Arguments.of(form, code)));
  }

  @ParameterizedTest
  @MethodSource("cases_in_languages")
  void the_part_for_the_person_has_one_or_two_pages_with_title_and_tags(
      Map<String, String> form, String language) {
    var file = print("/blatt/pdf", form, language);
    assertThat(file.about()).contains(TITLE, "Tagged:          yes");
    assertThat(file.pages()).isBetween(1, 2);
    assertThat(file.check()).contains(Reader.SOUND);
    assertThat(file.inside()).contains("/Lang (de)");
    if (!language.isEmpty()) {
      assertThat(file.inside()).contains("/Lang (" + language + ")");
    }
  }

  @ParameterizedTest
  @MethodSource("cases_in_languages")
  void all_fonts_are_embedded(Map<String, String> form, String language) {
    var fonts = print("/blatt/pdf", form, language).fonts().lines().skip(2).toList();
    assertThat(fonts).isNotEmpty().allMatch(font -> font.contains(" yes yes yes"));
  }

  @Test
  void the_part_for_the_person_has_headings_and_lists_and_no_fact() {
    var file = print("/blatt/pdf", Cases.GESTATTUNG, "en");
    assertThat(file.tags()).contains("H1", "H2", "H3", "LBody", "TH", "/Scope /Column");
    assertThat(file.text())
        .contains("Das ist jetzt offen", "This is open now")
        .doesNotContain("14.03.2009", "§", "sha256");
  }

  @Test
  void the_part_for_the_file_names_facts_rows_and_rulebook() {
    var file = print("/blatt/pdf/akte", Cases.GESTATTUNG, "");
    assertThat(file.about()).contains("Für die Akte: Auskunft für den 23.11.2026");
    assertThat(file.text()).contains("14.03.2009", "§", "sha256:", "Zeile");
    assertThat(file.check()).contains(Reader.SOUND);
  }

  /** Eight ways, one of them open for want of nine answers. */
  @Test
  void both_parts_fit_on_two_pages_each_also_when_much_is_to_be_said() {
    assertThat(print("/blatt/pdf", Cases.CONTRACT, "uk").pages()).isLessThanOrEqualTo(2);
    var file = print("/blatt/pdf/akte", Cases.CONTRACT, "");
    assertThat(file.pages()).isLessThanOrEqualTo(2);
    assertThat(file.text()).contains("Fehlt und entscheidet:", "Hängt von fehlenden Angaben ab.");
  }

  private Reader print(String path, Map<String, String> form, String language) {
    var fields = new HashMap<String, Object>(form);
    if (!language.isEmpty()) {
      fields.put("blatt.sprache", List.of(language));
    }
    return new Reader(
        folder,
        given()
            .accept("text/html,application/xhtml+xml,*/*;q=0.8")
            .contentType("application/x-www-form-urlencoded;charset=UTF-8")
            .formParams(fields)
            .post(path)
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Cache-Control", equalTo("no-store"))
            .extract()
            .asByteArray());
  }
}
