package de.chancenwege.service.web.overview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverviewQueueTest {
  private static final String WAY = "&weg=HOSPITATION";

  @Inject Pictures pictures;

  @Test
  void while_too_many_wait_a_page_asks_to_come_again_and_what_is_there_is_shown() {
    page("2024-01-15").statusCode(200);
    fill(
        Pictures.PLACES,
        () -> {
          page("2022-01-15")
              .statusCode(503)
              .header("Retry-After", "5")
              .contentType("text/html;charset=UTF-8")
              .body("html.body.main.div.h1", equalTo("Gerade fragen sehr viele"))
              .body(containsString("laden Sie die Seite dann neu"));
          page("2024-01-16").statusCode(200); // the same law as the day before
        });
    page("2022-01-15").statusCode(200);
  }

  /** Takes that many places, one inside the other. */
  private void fill(int places, Runnable inside) {
    if (places == 0) {
      inside.run();
      return;
    }
    pictures.of(
        new Picture("test-" + places, List.of(), List.of(), Set.of()),
        () -> {
          fill(places - 1, inside);
          return List.of();
        });
  }

  private static ValidatableResponse page(String day) {
    return given().accept("text/html").get("/uebersicht?stichtag=" + day + WAY).then();
  }
}
