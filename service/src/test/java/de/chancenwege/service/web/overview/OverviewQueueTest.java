package de.chancenwege.service.web.overview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverviewQueueTest {
  private static final String WAY = "&weg=HOSPITATION";

  @Inject Pictures pictures;

  @Test
  void while_too_many_wait_a_page_asks_to_come_again_and_what_is_there_is_shown() {
    page("2024-01-15").statusCode(200);
    var paint = new CountDownLatch(1);
    for (int i = 0; i < Pictures.PLACES; i++) {
      pictures.begun(picture(i), () -> nothingAfter(paint));
    }
    page("2022-01-15")
        .statusCode(503)
        .header("Retry-After", "5")
        .contentType("text/html;charset=UTF-8")
        .body("html.body.main.div.h1", equalTo("Gerade fragen sehr viele"))
        .body(containsString("laden Sie die Seite dann neu"));
    page("2024-01-16").statusCode(200); // the same law as the day before
    paint.countDown();
    pictures.of(picture(Pictures.PLACES - 1), List::of);
    page("2022-01-15").statusCode(200);
  }

  @Test
  void while_an_overview_is_made_a_page_says_so() {
    var paint = new CountDownLatch(1);
    pictures.begun(picture(-1), () -> nothingAfter(paint));
    page("2021-01-15")
        .statusCode(202)
        .body(containsString("Die Übersicht wird gerade erstellt"))
        .body(containsString("href=\"/uebersicht?stichtag=2021-01-15&amp;weg=HOSPITATION\""));
    paint.countDown();
    pictures.of(picture(-1), List::of);
    page("2021-01-15").statusCode(200);
  }

  private static List<Section> nothingAfter(CountDownLatch paint) {
    try {
      paint.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of();
  }

  private static Picture picture(int number) {
    return new Picture("test-" + number, List.of(), List.of(), Set.of());
  }

  private static ValidatableResponse page(String day) {
    return given().accept("text/html").get("/uebersicht?stichtag=" + day + WAY).then();
  }
}
