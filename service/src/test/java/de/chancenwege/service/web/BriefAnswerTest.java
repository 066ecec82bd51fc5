package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What stands beside an answer, and how much of the answer is told at once. */
@QuarkusTest
class BriefAnswerTest {
  private static final String DOCUMENT = "aufenthaltsstatus";
  private static final String CODE = "GESTATTUNG";

  @Inject ActiveRulebook active;

  @Test
  void beside_an_answer_stands_only_what_decides_next_and_what_was_typed_goes_on() {
    var page = send(DOCUMENT, CODE, "wochenstunden", "20").extract().asString();

    assertThat(page.split("class=\"kern-[a-z-]+ cw-field", -1)).hasSizeBetween(2, 8);
    assertThat(page)
        .contains("type=\"hidden\" name=\"wochenstunden\" value=\"20\"")
        .contains("type=\"hidden\" name=\"" + DOCUMENT + "\" value=\"" + CODE + "\"");
  }

  @Test
  void all_questions_stand_beside_an_answer_on_request() {
    send(DOCUMENT, CODE, "frage", "1")
        .body(containsString("value=\"" + CODE + "\" selected"))
        .body(containsString("id=\"ergebnis\""));
  }

  @Test
  void an_answer_is_at_most_twenty_kilobytes_on_the_line() throws IOException {
    for (var document : active.rulebook().questionnaire().questions().get(0).allowed()) {
      var packed = new ByteArrayOutputStream();
      try (var zip = new GZIPOutputStream(packed)) {
        zip.write(send(DOCUMENT, document).extract().asByteArray());
      }
      assertThat(packed.size()).as(document).isLessThan(20_000);
    }
  }

  @Test
  void of_a_way_everything_is_told_on_request_and_it_stands_open() {
    var way = active.rulebook().routes().get(0).code().value();
    var one = send(DOCUMENT, CODE, "weg", way).extract().asString();
    var all = send(DOCUMENT, CODE, "weg", "alle").extract().asString();

    assertThat(one.split("cw-way__body", -1)).hasSize(2);
    assertThat(one).contains(" open id=\"geoeffnet\"");
    assertThat(one).contains(" der Tabelle „Arbeit mit Aufenthaltsgestattung“, Fassung ab ");
    assertThat(all).doesNotContain("cw-way__more", "geoeffnet");
  }

  private ValidatableResponse send(String... pairs) {
    var request = given().accept("text/html").contentType("application/x-www-form-urlencoded");
    for (int i = 0; i < pairs.length; i += 2) {
      request.formParam(pairs[i], pairs[i + 1]);
    }
    return request.post("/").then();
  }
}
