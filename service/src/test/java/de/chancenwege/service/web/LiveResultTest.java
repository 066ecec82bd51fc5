package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The answer alone, as the script of the start page asks for it. */
@QuarkusTest
class LiveResultTest {

  @Inject ActiveRulebook active;

  @Test
  void it_is_the_answer_without_form_and_frame_and_kept_by_no_cache() {
    send(document(), code())
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .body(containsString("id=\"ergebnis\""))
        .body(containsString("id=\"stand\""))
        .body(not(containsString("<html")))
        .body(not(containsString("name=\"" + document() + "\"")));
  }

  @Test
  void it_tells_which_questions_the_document_leaves() {
    var all = used(send());
    var some = used(send(document(), code()));

    assertThat(all).contains(document()).hasSizeGreaterThan(100);
    assertThat(some).contains(document()).hasSizeLessThan(all.length);
    assertThat(all).contains(some);
  }

  @Test
  void only_of_the_ways_that_are_named_everything_is_told() {
    var routes = active.rulebook().routes();
    var brief = send(document(), code()).extract().asString();
    var one = send(document(), code(), "weg", routes.get(0).code().value()).extract().asString();

    assertThat(brief).contains("cw-way").doesNotContain("cw-way__body");
    assertThat(one.split("cw-way__body", -1)).hasSize(2);
    assertThat(one).contains("data-weg=\"" + routes.get(0).code().value() + "\"");
  }

  @Test
  void a_way_that_does_not_exist_is_left_aside() {
    send(document(), code(), "weg", "ERFUNDEN <b>")
        .statusCode(200)
        .body(not(containsString("ERFUNDEN")));
  }

  @Test
  void what_is_wrong_is_told_field_by_field_without_an_answer() {
    send(document(), code(), "praktikumDauerTage", "<b>drei")
        .statusCode(200)
        .body(containsString("id=\"f-praktikumDauerTage-fehler\""))
        .body(containsString("href=\"#f-praktikumDauerTage\""))
        .body(not(containsString("id=\"ergebnis\"")))
        .body(not(containsString("<b>")));
  }

  @Test
  void nothing_typed_is_answered_with_the_request_to_type() {
    send().statusCode(200).body(containsString("Noch keine Angaben"));
  }

  @Test
  void whoever_opens_the_address_gets_a_page_that_helps() {
    given()
        .accept("text/html")
        .get("/ergebnis")
        .then()
        .statusCode(405)
        .body("html.body.main.div.h1", containsString("Das"));
  }

  private ValidatableResponse send(String... pairs) {
    var request = given().accept("text/html").contentType("application/x-www-form-urlencoded");
    for (int i = 0; i < pairs.length; i += 2) {
      request.formParam(pairs[i], pairs[i + 1]);
    }
    return request.post("/ergebnis").then();
  }

  private static String[] used(ValidatableResponse answer) {
    var part = answer.statusCode(200).extract().asString();
    return part.replaceAll("(?s).*data-used=\"([^\"]*)\".*", "$1").split(" ");
  }

  private String document() {
    return active.rulebook().questionnaire().questions().get(0).fact().value();
  }

  private String code() {
    return "NE";
  }
}
