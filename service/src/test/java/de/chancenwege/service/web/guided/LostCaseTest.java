package de.chancenwege.service.web.guided;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a case that was deleted, forged, mixed up or made too large. */
@QuarkusTest
class LostCaseTest {

  private static final String DOCUMENT = "aufenthaltsstatus";

  private static Walk withDocument() {
    return Walk.begun().answer(DOCUMENT, "GESTATTUNG");
  }

  @Test
  void deleting_has_the_browser_drop_the_cookie() {
    var walk = withDocument();
    walk.post("/loeschen", Map.of())
        .statusCode(303)
        .header("Location", equalTo("/gefuehrt/geloescht"))
        .header("Set-Cookie", allOf(containsString("Max-Age=0"), containsString(walk.address())));
    given()
        .accept("text/html")
        .get("/gefuehrt/geloescht")
        .then()
        .statusCode(200)
        .body("html.body.main.div.h1", equalTo("Die Angaben sind gelöscht"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/1", "/angaben", "/ergebnis", "/aendern/1", "/aendern/tag"})
  void a_case_that_cannot_be_read_starts_anew(String path) {
    var mine = withDocument();
    for (var cookie : new String[] {"", "x", "\"; a=b", mine.cookies().get(Walk.COOKIE)}) {
      given()
          .accept("text/html")
          .header("Cookie", Walk.COOKIE + "=" + cookie)
          .get(Walk.begun().address() + path)
          .then()
          .statusCode(410)
          .header("Cache-Control", "no-store")
          .body("html.body.main.div.h1", equalTo("Diese Angaben sind nicht mehr da"))
          .body(containsString("href=\"/gefuehrt\""));
    }
  }

  @Test
  void a_forged_form_from_elsewhere_comes_without_cookie_and_changes_nothing() {
    given()
        .accept("text/html")
        .contentType("application/x-www-form-urlencoded")
        .formParam("frage", DOCUMENT)
        .post(withDocument().address())
        .then()
        .statusCode(410)
        .header("Set-Cookie", nullValue());
  }

  @Test
  void more_than_a_cookie_can_hold_is_refused() {
    var random = new Random(1);
    var facts =
        "geburtsdatum,einreiseAm,duldungSeit,gestattetSeit,asylantragGestelltAm,zeiten60bBis";
    var fields = new HashMap<>(Map.of("frage", facts));
    for (var fact : facts.split(",")) {
      for (var part : "tag,monat,jahr".split(",")) {
        var text = random.ints(500, '0', 'z').mapToObj(Character::toString);
        fields.put(fact + '.' + part, text.collect(Collectors.joining()));
      }
    }
    Walk.begun().post("", fields).statusCode(413).contentType("text/html;charset=UTF-8");
  }
}
