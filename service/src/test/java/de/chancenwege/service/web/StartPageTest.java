package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.access.SignedIn;
import de.chancenwege.service.advice.desk.AdviceDesk;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.rulebook.NoRulebook;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartPageTest {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  @Inject ActiveRulebook active;
  @Inject AdviceDesk desk;
  @Inject SignedIn signedIn;

  @Test
  void the_page_is_german_and_kept_by_no_cache_unasked() {
    start()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "private, no-cache")
        .header("Content-Language", "de")
        .header("Set-Cookie", nullValue())
        .body("html.@lang", equalTo("de"))
        .body("html.head.title", equalTo("Welche Wege stehen offen? – Chancenwege"));
  }

  @Test
  void every_question_of_the_catalogue_is_on_the_page() {
    var page = start().extract().asString();

    assertThat(active.rulebook().questionnaire().questions())
        .extracting(question -> question.fact().value())
        .allSatisfy(fact -> assertThat(page).contains("id=\"f-" + fact + "\""));
  }

  @Test
  void the_first_question_is_about_the_document() {
    var page = start().extract().asString();
    var first = active.rulebook().questionnaire().questions().get(0);

    assertThat(page.indexOf(first.text())).isPositive();
    assertThat(active.rulebook().questionnaire().questions().stream().map(Question::fact))
        .allSatisfy(
            fact ->
                assertThat(page.indexOf("\"f-" + fact + "\""))
                    .isGreaterThanOrEqualTo(page.indexOf("\"f-" + first.fact() + "\"")));
  }

  @Test
  void nothing_is_inline_and_nothing_comes_from_elsewhere() {
    var page = start().extract().asString();

    assertThat(page)
        .doesNotContain("<script>", "<style", " style=", " onclick=", "http://", "//cdn");
  }

  @Test
  void an_empty_form_is_answered_with_the_request_to_answer_something() {
    send().statusCode(200).body(containsString("Sie haben noch keine Frage beantwortet."));
  }

  @Test
  void an_answer_names_every_way_that_the_rulebook_answers() {
    var page = send(firstFact(), firstCode()).statusCode(200).extract().asString();

    assertThat(active.rulebook().routes())
        .allSatisfy(route -> assertThat(page).contains(escaped(route.label())));
  }

  @Test
  void an_answer_names_day_law_and_rulebook() {
    send(
            firstFact(),
            firstCode(),
            "stichtag.tag",
            "23",
            "stichtag.monat",
            "11",
            "stichtag.jahr",
            "2026")
        .body(containsString("Ergebnis für den 23.11.2026"))
        .body(containsString("Rechtsstand geprüft am "))
        .body(containsString(active.rulebook().id().value()))
        .body(containsString("keine Entscheidung der Behörde"));
  }

  @Test
  void the_answer_is_not_kept_by_a_cache_and_sets_no_cookie() {
    send(firstFact(), firstCode())
        .header("Cache-Control", "no-store")
        .header("Set-Cookie", nullValue());
  }

  @Test
  void wrong_input_is_refused_and_shown_again_escaped() {
    send(
            "gestattetSeit.tag",
            "30",
            "gestattetSeit.monat",
            "\"><script>",
            "gestattetSeit.jahr",
            "2026")
        .statusCode(422)
        .header("Cache-Control", "no-store")
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("&quot;&gt;&lt;script&gt;"))
        .body(not(containsString("\"><script")))
        .body(containsString("href=\"#f-gestattetSeit\""));
  }

  @Test
  void a_fault_keeps_the_other_answers() {
    send(firstFact(), firstCode(), "praktikumDauerTage", "drei")
        .statusCode(422)
        .body(containsString("value=\"" + firstCode() + "\" selected"))
        .body(containsString("value=\"drei\""));
  }

  @Test
  void a_body_that_is_no_form_is_refused_in_a_page() {
    given()
        .accept(BROWSER)
        .contentType("application/json")
        .body("{}")
        .post("/")
        .then()
        .statusCode(415)
        .contentType("text/html;charset=UTF-8")
        .body("html.body.main.div.h1", equalTo("Das hat nicht geklappt"));
  }

  @Test
  void without_rules_there_is_no_page() {
    var page = new StartPage(NoRulebook.active(), desk, Clock.systemUTC(), signedIn);
    assertThatThrownBy(() -> page.answer(new MultivaluedHashMap<>()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().is(ProblemType.NO_RULEBOOK)).isTrue());
  }

  @Test
  void every_document_tells_how_to_recognise_it_and_so_does_the_form() {
    var page = start().extract().asString();
    var documents = active.rulebook().questionnaire().questions().get(0).choices();

    assertThat(page).contains("<summary>Welches Papier ist das?</summary>");
    assertThat(documents)
        .allSatisfy(
            document ->
                assertThat(page)
                    .contains(">" + escaped(document.attribute("erkennen_de")) + "</dd>"));
    assertThat(page.split("Welches Papier ist das", -1)).hasSize(2);
  }

  @Test
  void the_page_is_no_part_of_the_documented_interface() {
    given().get("/q/openapi?format=json").then().body("paths.'/'", nullValue());
  }

  @Test
  void style_sheets_and_fonts_are_served_from_here() {
    for (var path :
        new String[] {
          "/assets/chancenwege.css",
          "/assets/schnellerfassung.js",
          "/assets/chancenwege.svg",
          "/assets/kern/kern.min.css",
          "/assets/kern/fonts/fira-sans.css"
        }) {
      given().get(path).then().statusCode(200).body(not(emptyIterable()));
    }
  }

  private ValidatableResponse start() {
    return given().accept(BROWSER).get("/").then();
  }

  @Test
  void what_is_possible_stands_below_the_filter_and_before_all_else() {
    var page = send("aufenthaltsstatus", "NE").statusCode(200).extract().asString();

    var places =
        Stream.of("filter", "gruppe-OPEN", "weiter", "gruppe-CLOSED")
            .map(id -> page.indexOf("id=\"" + id + '"'))
            .toList();
    assertThat(places).doesNotContain(-1).isSorted();
  }

  private ValidatableResponse send(String... pairs) {
    var request = given().accept(BROWSER).contentType("application/x-www-form-urlencoded");
    for (int i = 0; i < pairs.length; i += 2) {
      request.formParam(pairs[i], pairs[i + 1]);
    }
    return request.post("/").then();
  }

  private String firstFact() {
    return active.rulebook().questionnaire().questions().get(0).fact().value();
  }

  private String firstCode() {
    return active.rulebook().questionnaire().questions().get(0).allowed().get(0);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
  }
}
