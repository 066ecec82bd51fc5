package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.http.RawHttp;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BrowserErrorsTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @TestHTTPResource URI service;

  @Test
  void a_browser_gets_a_page_for_an_unknown_address() {
    page("/gibt-es-nicht", 404).body("html.body.main.div.h1", equalTo("Seite nicht gefunden"));
  }

  @Test
  void a_browser_gets_a_page_for_an_unknown_table() {
    page("/api/v1/tables/gibt/es/nicht", 404)
        .body("html.body.main.div.h1", equalTo("Seite nicht gefunden"));
  }

  @Test
  void everyone_else_gets_a_problem_document() {
    for (var accept : new String[] {"application/json", "*/*", "application/problem+json"}) {
      given()
          .accept(accept)
          .get("/gibt-es-nicht")
          .then()
          .statusCode(404)
          .contentType("application/problem+json");
    }
  }

  @Test
  void an_error_of_ours_shows_its_number_and_nothing_else() {
    page("/kaputt", 500)
        .body("html.body.main.div.h1", equalTo("Da ist etwas schiefgegangen"))
        .body("html.body.main.div.p[1].code", matchesPattern("[0-9a-f-]{36}"))
        .body(not(containsString("Geheimnis")))
        .body(not(containsString("IllegalState")));
  }

  @Test
  void a_service_without_rules_says_so_in_a_page() {
    page("/kaputt/ohne-regelwerk", 503)
        .body("html.body.main.div.h1", equalTo("Zurzeit keine Auskunft möglich"))
        .body(containsString("Das Regelwerk ist nicht geladen."));
  }

  @Test
  void a_method_that_is_not_taken_is_told_in_a_page() {
    given()
        .accept(BROWSER)
        .delete("/")
        .then()
        .statusCode(405)
        .contentType("text/html;charset=UTF-8")
        .body("html.body.main.div.h1", equalTo("Das hat nicht geklappt"));
  }

  @Test
  void a_file_that_is_too_large_is_told_in_a_page_with_what_to_do() {
    given()
        .accept(BROWSER)
        .multiPart("datei", "urlaub.mp4", new byte[2 << 20])
        .post("/fall")
        .then()
        .statusCode(413)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .body("html.body.main.div.h1", equalTo("Die Eingabe ist zu groß"))
        .body(containsString("wählen Sie die Datei, deren Name auf „.chancenwege.json“ endet"));
  }

  @Test
  void a_browser_that_reads_only_after_it_has_sent_a_film_still_gets_the_page() throws IOException {
    var film = "x".repeat(50 << 20);
    var request =
        String.join(
            "\r\n",
            "POST /fall HTTP/1.1",
            "Host: x",
            "Connection: close",
            "Accept: text/html",
            "Content-Type: multipart/form-data; boundary=b",
            "Content-Length: " + film.length(),
            "",
            film);
    var answer = RawHttp.send(service, request);
    assertThat(answer).startsWith("HTTP/1.1 413").contains("<h1", "Die Eingabe ist zu groß");
  }

  @Test
  void a_packed_form_is_refused_in_a_page() {
    given()
        .accept(BROWSER)
        .header("Content-Encoding", "gzip")
        .contentType("application/x-www-form-urlencoded")
        .body("x=1")
        .post("/")
        .then()
        .statusCode(415)
        .body("html.body.main.div.h1", equalTo("Das hat nicht geklappt"));
  }

  @Test
  void pages_for_errors_are_kept_by_no_cache() {
    page("/gibt-es-nicht", 404).header("Cache-Control", "no-store");
    page("/kaputt", 500).header("Cache-Control", "no-store");
  }

  private static ValidatableResponse page(String path, int status) {
    return given()
        .accept(BROWSER)
        .get(path)
        .then()
        .statusCode(status)
        .contentType("text/html;charset=UTF-8");
  }
}
