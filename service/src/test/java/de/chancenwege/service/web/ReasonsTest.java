package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReasonsTest {
  private static final String DOCUMENT = "aufenthaltsstatus";
  private static final String CODE = "GESTATTUNG";

  private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");

  @Inject ActiveRulebook active;

  @Test
  void all_ways_of_the_area_stand_open_with_everything_that_is_told_and_no_other_way() {
    var area = last();
    var page = send("bereich", area.area()).statusCode(200).extract().asString();

    assertThat(page).doesNotContain("cw-way__more");
    for (var route : active.rulebook().routes()) {
      var isThere = route.area().equals(area.area());
      assertThat(page.contains(">" + escaped(route.label()) + "</span>"))
          .as(route.label())
          .isEqualTo(isThere);
    }
    var open = page.split("<details class=\"cw-way [^>]* open id=\"weg-", -1).length;
    assertThat(open).isGreaterThan(1).isEqualTo(page.split("cw-way__body", -1).length);
  }

  @Test
  void without_a_choice_it_is_the_area_of_the_filter_or_the_first() {
    var first = active.rulebook().routes().get(0).area();

    send().body(containsString(chosen(first)));
    send("bereich", "nope").body(containsString(chosen(first)));
    send("filter.bereich", last().area()).body(containsString(chosen(last().area())));
  }

  @Test
  void what_was_typed_goes_on_but_not_what_was_chosen_before() {
    send("bereich", last().area(), "weg", last().code().value(), "wochenstunden", "20")
        .header("Cache-Control", "no-store")
        .body("html.head.title", startsWith("Begründungen: "))
        .body(
            allOf(
                containsString("type=\"hidden\" name=\"" + DOCUMENT + "\" value=\"" + CODE + "\""),
                containsString("type=\"hidden\" name=\"wochenstunden\" value=\"20\""),
                not(containsString("type=\"hidden\" name=\"bereich\"")),
                not(containsString("type=\"hidden\" name=\"weg\""))));
  }

  @Test
  void it_is_offered_beside_an_answer_and_a_form_with_errors_comes_back() {
    var offered = containsString("form=\"formular\" formaction=\"/begruendungen\"");

    answer("/").body(offered);
    send("praktikumDauerTage", "drei")
        .statusCode(422)
        .body(containsString("f-praktikumDauerTage-fehler"));
    given().accept("text/html").get("/begruendungen").then().statusCode(200);
    given().get("/q/openapi?format=json").then().body("paths.'/begruendungen'", equalTo(null));
  }

  @Test
  void of_very_many_rows_that_may_apply_some_are_told_and_the_others_counted() {
    var page =
        given()
            .accept("text/html")
            .formParam("geburtsdatum.jahr", "2007")
            .formParam("geburtsdatum.monat", "3")
            .formParam("geburtsdatum.tag", "14")
            .post("/begruendungen")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    var told =
        page.substring(page.indexOf("Was gelten könnte, wenn nichts im Weg steht"))
            .split("</details>", 2)[0];
    assertThat(told.split("<li>", -1)).hasSize(5);
    assertThat(told).containsPattern("Und \\d+ weitere");
  }

  @Test
  void only_for_a_way_that_some_row_opens_changes_are_looked_for() {
    var page =
        given()
            .accept("text/html")
            .formParam(DOCUMENT, "DULDUNG_60A")
            .formParam("bereich", "AUFENTHALT")
            .formParam("stichtag.tag", "29")
            .formParam("stichtag.monat", "11")
            .formParam("stichtag.jahr", "2026")
            .post("/begruendungen")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    var closed = page.substring(page.indexOf("Derzeit nicht ("));
    var ways = List.of(closed.split("<details class=\"cw-way "));

    assertThat(ways)
        .filteredOn(way -> way.contains("data-weg=\"AUFENTHALT_104C\""))
        .singleElement()
        .asString()
        .doesNotContain("/aendern");
    assertThat(ways).filteredOn(way -> way.contains("/aendern")).isNotEmpty();
  }

  @Test
  void no_heading_skips_a_level() {
    for (var page :
        List.of(
            send().extract().asString(),
            answer("/", "weg", last().code().value()).extract().asString())) {
      var level = 1;
      for (var heading : HEADING.matcher(page).results().toList()) {
        var next = Integer.parseInt(heading.group(1));
        assertThat(next)
            .as(page.substring(heading.start(), heading.end() + 60))
            .isLessThanOrEqualTo(level + 1);
        level = next;
      }
      assertThat(page).contains(">Wie sicher ist das?<");
    }
  }

  @Test
  void a_paper_that_only_others_have_is_not_asked_for() {
    given()
        .accept("text/html")
        .formParam(DOCUMENT, "AE_25_5")
        .formParam("bereich", "LEISTUNGEN")
        .post("/begruendungen")
        .then()
        .body(containsString("bei § 25 Abs. 5: "), not(containsString("bei § 24: ")));
  }

  @Test
  void every_word_that_a_card_explains_is_explained_on_the_page() {
    var page = send().extract().asString();
    var links = page.split("href=\"#wort-", -1);

    assertThat(links).hasSizeGreaterThan(2);
    for (int i = 1; i < links.length; i++) {
      assertThat(page).contains("id=\"wort-" + links[i].substring(0, links[i].indexOf('"')) + '"');
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("'", "&#39;");
  }

  private static String chosen(String area) {
    return "value=\"" + area + "\" aria-current=\"page\"";
  }

  private Route last() {
    return active.rulebook().routes().get(active.rulebook().routes().size() - 1);
  }

  private ValidatableResponse send(String... pairs) {
    return answer("/begruendungen", pairs);
  }

  private static ValidatableResponse answer(String path, String... pairs) {
    var request = given().accept("text/html").formParam(DOCUMENT, CODE);
    for (int i = 0; i < pairs.length; i += 2) {
      request.formParam(pairs[i], pairs[i + 1]);
    }
    return request.post(path).then();
  }
}
