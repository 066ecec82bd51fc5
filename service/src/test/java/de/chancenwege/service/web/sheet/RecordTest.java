package de.chancenwege.service.web.sheet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the part for the file says about a way. */
@QuarkusTest
class RecordTest {

  @Test
  void what_the_law_leaves_open_is_asked_and_duties_and_possible_levels_are_told_apart() {
    assertThat(record("ERSTORIENTIERUNGSKURS", "INTERNATIONALE_FOERDERKLASSE"))
        .containsPattern("Offene Rechtsfragen:</strong> Erstorientierungskurs: [^<]+[?] .PB-EOK.")
        .contains("<strong>Teilnahme:</strong> Pflicht.", "<strong>Je nach Angabe:</strong> ")
        .doesNotContain("PFLICHT:");
  }

  private static String record(String... ways) {
    var page =
        given()
            .accept("text/html")
            .contentType("application/x-www-form-urlencoded;charset=UTF-8")
            .formParams(Cases.GESTATTUNG)
            .formParam("blatt.auswahl", "1")
            .formParam("blatt.weg", List.of(ways))
            .post("/blatt")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return page.substring(page.indexOf("id=\"akte\""));
  }
}
