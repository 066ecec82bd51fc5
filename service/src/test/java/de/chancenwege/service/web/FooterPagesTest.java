package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.web.glossary.Glossary;
import de.chancenwege.service.web.wording.Wording;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FooterPagesTest {

  private static final String EXIT = "https://www.dwd.de/";
  private static final Pattern FOREIGN = Pattern.compile("[a-z]+://[^\"<\\s]*");
  private static final Pattern CURRENT = Pattern.compile("href=\"([^\"]*)\" aria-current=\"page\"");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/hilfe, Hilfe, Hilfe",
    "/glossar, Glossar, Glossar",
    "/barrierefreiheit, Barrierefreiheit, Erklärung zur Barrierefreiheit",
    "/datenschutz, Datenschutz, Datenschutz",
  })
  void each_is_a_german_page_with_one_heading(String path, String title, String heading) {
    page(path)
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Language", "de")
        .header("Set-Cookie", nullValue())
        .body("html.@lang", equalTo("de"))
        .body("html.head.title", equalTo(title + " – Chancenwege"))
        .body("html.body.'**'.findAll { it.name() == 'h1' }.size()", equalTo(1))
        .body("html.body.main.div.h1", equalTo(heading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/uebersicht?stichtag=x",
        "/regeln",
        "/hilfe",
        "/glossar",
        "/barrierefreiheit",
        "/datenschutz"
      })
  void each_page_knows_where_it_is_and_comes_from_here_but_for_the_way_out(String path) {
    var page = page(path).extract().asString();
    var here = path.replaceAll("\\?.*", "");

    assertThat(CURRENT.matcher(page).results().map(found -> found.group(1))).containsExactly(here);
    assertThat(FOREIGN.matcher(page).results().map(MatchResult::group)).containsExactly(EXIT);
    assertThat(page).doesNotContain("<script>", "<style", " style=", " onclick=");
  }

  @Test
  void errors_offer_the_way_out_and_the_foot_too() {
    page("/gibt-es-nicht")
        .statusCode(404)
        .body(containsString("href=\"" + EXIT + "\" rel=\"noreferrer\""))
        .body(containsString("href=\"/datenschutz\">"));
  }

  @Test
  void the_start_page_says_what_it_is_until_something_was_asked() {
    page("/").body(containsString("<details class=\"cw-why\"><summary>Für wen, wie lange"));
    given()
        .contentType("application/x-www-form-urlencoded;charset=UTF-8")
        .formParam("aufenthaltsstatus", "NE")
        .post("/")
        .then()
        .body(not(containsString("<summary>Für wen, wie lange")));
  }

  @Test
  void the_help_explains_every_level_in_the_words_of_the_result() {
    var page = page("/hilfe").extract().asString();

    assertThat(Level.values())
        .allSatisfy(level -> assertThat(page).contains(Wording.text("stufe." + level + ".satz")));
  }

  @Test
  void every_term_has_a_place_of_its_own() {
    var page = page("/glossar").extract().asString();

    assertThat(Glossary.terms())
        .allSatisfy(
            term -> assertThat(page).contains("id=\"%s\">%s".formatted(term.id(), term.word())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hilfe", "/barrierefreiheit", "/datenschutz"})
  void an_operator_who_said_nothing_is_not_made_up(String path) {
    page(path)
        .body(containsString("Platzhalter:"))
        .body(containsString("Es fehlen: Name, Anschrift, E-Mail-Adresse."));
  }

  @Test
  void an_operator_is_named_as_text() {
    var operator = new Operator(Optional.of("<b>Stadt"), Optional.empty(), Optional.of("a@b.de"));

    assertThat(Templates.privacy(operator, 0, 180).render())
        .contains("&lt;b&gt;Stadt", "href=\"mailto:a@b.de\"", "Es fehlt: Anschrift.");
  }

  private static ValidatableResponse page(String path) {
    return given().accept("text/html").get(path).then();
  }
}
