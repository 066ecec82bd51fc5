package de.chancenwege.service.web.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NormLinksTest {
  private static final String LAW = "https://www.gesetze-im-internet.de/";
  private static final String OPENS = "<span class=\"kern-sr-only\"> (öffnet ";
  private static final String OTHER_TEXT = "(Link: heutige Fassung)";

  private static String html(String path) {
    return given().accept("text/html").get(path).then().statusCode(200).extract().asString();
  }

  private static String reasons(Map<String, String> day) {
    return given()
        .accept("text/html")
        .formParam("aufenthaltsstatus", "GESTATTUNG")
        .formParams(day)
        .post("/begruendungen")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void a_row_leads_to_its_paragraph_and_says_that_the_link_leaves_the_site() {
    assertThat(html("/regeln/arbeit/gestattung/2026-06-12"))
        .contains(
            "<a class=\"kern-link kern-link--small cw-out\" href=\""
                + LAW
                + "asylvfg_1992/__61.html\" rel=\"noreferrer\">§\u00a061 Abs. 2 S. 1 AsylG"
                + OPENS
                + "gesetze-im-internet.de)</span></a>")
        .contains("Dort steht der heutige Text", "eine öffentliche Sammlung der Texte");
  }

  @Test
  void a_norm_of_several_acts_is_no_link_to_one_of_them() {
    assertThat(html("/regeln/arbeit/duldung/2026-06-12"))
        .contains("<dd class=\"kern-body\">§\u00a060a Abs. 5b, Abs. 6 S. 4 AufenthG, §\u00a061")
        .contains(LAW + "asylvfg_1992/__61.html");
  }

  @Test
  void a_reason_leads_to_the_law_and_warns_where_the_text_may_be_another_one_today() {
    var past = Map.of("stichtag.tag", "1", "stichtag.monat", "3", "stichtag.jahr", "2024");

    assertThat(reasons(Map.of()))
        .contains(LAW + "asylvfg_1992/__61.html")
        .doesNotContain(OTHER_TEXT);
    assertThat(reasons(past)).contains("</a> " + OTHER_TEXT);
  }

  @Test
  void the_list_of_acts_leads_to_whole_acts_and_invents_no_address() {
    assertThat(html("/regeln/begriffe/vorschriften"))
        .contains("href=\"" + LAW + "aufenthg_2004/\"", "href=\"" + LAW + "gg/\"")
        .contains("href=\"https://eur-lex.europa.eu/eli/reg/2024/1348/oj\"")
        .contains("<th scope=\"row\">SchulG NRW</th>")
        .doesNotContain("{nummer}");
  }

  @Test
  void what_a_table_is_about_names_other_tables_by_their_titles() {
    assertThat(html("/regeln/grundlagen/herkunft"))
        .contains(
            "die Folgen für Arbeit stehen in <a class=\"kern-link\" href=\"/regeln/grundlagen/arbeitsverbote\">„")
        .doesNotContain("stehen in grundlagen/arbeitsverbote");
  }
}
