package de.chancenwege.service.web.rules.news;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NewsTest {

  @Test
  void a_year_tells_its_changes_by_day_and_leads_to_the_comparison() {
    var html =
        given().accept("text/html").get("/aenderungen?jahr=2026").then().statusCode(200).extract();

    assertThat(html.asString())
        .contains("Was hat sich geändert?", "Ab 12.06.2026", "Arbeit mit Aufenthaltsgestattung")
        .contains("/regeln/arbeit/gestattung?von=2026-02-01&amp;bis=2026-06-12")
        .contains("type=\"application/atom+xml\"");
  }

  @Test
  void the_law_that_changes_is_told_above_the_tables_and_in_the_feed() {
    var title = "Sechs Monate Zeit nach dem Ende der Arbeit";
    var meaning = "Endet die Arbeit vorzeitig, muss der Titel noch mindestens sechs Monate gelten";

    assertThat(given().accept("text/html").get("/aenderungen?jahr=2026").asString())
        .containsSubsequence(
            "Ab 12.08.2026",
            "<strong>" + title + "</strong><span class=\"cw-block\">" + meaning,
            "href=\"/regeln/aufenthalt/arbeitsende",
            "Anlass: " + title)
        .containsOnlyOnce(meaning);
    assertThat(given().get("/aenderungen.atom").asString()).contains(title + ". " + meaning);
  }

  @Test
  void another_year_is_shown_where_none_was_asked_for_or_it_does_not_exist() {
    var html = given().accept("text/html").get("/aenderungen?jahr=1999").then().statusCode(200);

    assertThat(html.extract().asString()).contains("aria-current=\"page\">20");
  }

  @Test
  void the_feed_is_atom_with_stable_ids() {
    given()
        .get("/aenderungen.atom")
        .then()
        .statusCode(200)
        .contentType("application/atom+xml;charset=UTF-8")
        .body("feed.id", equalTo("urn:chancenwege:aenderungen"))
        .body("feed.entry.id", everyItem(startsWith("urn:chancenwege:")))
        .body(
            "feed.entry.updated",
            everyItem(matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z")));
  }

  @Test
  void what_could_be_markup_is_text_in_the_feed() {
    var news =
        new Announcement(
            "urn:x:1",
            LocalDate.of(2026, 1, 1),
            Instant.parse("2026-01-01T00:00:00Z"),
            "<script>alert(1)</script> & mehr",
            List.of(),
            "]]>",
            "Arbeit",
            List.of("\"Weg\""),
            "",
            List.of(),
            "/regeln/a/b?von=1&bis=2");
    var feed = new AtomFeed(URI.create("https://beispiel.example/")).of(List.of(news));

    assertThat(feed)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; mehr")
        .contains("href=\"https://beispiel.example/regeln/a/b?von=1&amp;bis=2\"")
        .doesNotContain("<script>");
  }
}
