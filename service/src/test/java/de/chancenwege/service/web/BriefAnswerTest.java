package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.form.Topic;
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
  void who_wants_to_change_something_gets_what_was_answered_and_what_decides_most() {
    var page =
        send(DOCUMENT, CODE, "wochenstunden", "20", "frage", "#formular").extract().asString();

    assertThat(page)
        .contains("value=\"" + CODE + "\" selected", "id=\"f-wochenstunden\"", "f-gestattetSeit")
        .contains("Sie ändern gerade Ihre Angaben", "value=\"thema-1\"")
        .doesNotContain("id=\"f-duldungSeit\"", "class=\"cw-way\"");
  }

  @Test
  void forty_open_questions_are_told_one_by_one_and_of_the_others_how_many_they_are() {
    var page = send(DOCUMENT, CODE).extract().asString();

    assertThat(page.split("class=\"kern-link cw-ask\"[^>]*value=\"#f-", -1)).hasSize(41);
    assertThat(page).containsPattern("Alles andere \\(\\d+\\) entscheidet weniger");
  }

  @Test
  void a_question_that_somebody_wants_to_answer_is_there_whatever_it_decides() {
    send(DOCUMENT, CODE, "frage", "#f-duldungSeit").body(containsString("id=\"f-duldungSeit\""));
  }

  @Test
  void all_questions_of_a_topic_come_on_request_beside_what_was_answered() {
    for (var topic : Topic.of(active.rulebook().questionnaire())) {
      var page =
          send(DOCUMENT, CODE, "wochenstunden", "20", "frage", topic.id()).extract().asString();

      assertThat(topic.facts())
          .allSatisfy(fact -> assertThat(page).contains("id=\"f-" + fact.value() + '"'));
      assertThat(page).contains("value=\"" + CODE + "\" selected", "id=\"f-wochenstunden\"");
    }
  }

  @Test
  void an_error_stands_among_the_answers_alone() {
    var page =
        send(DOCUMENT, CODE, "praktikumDauerTage", "drei").statusCode(422).extract().asString();

    assertThat(page)
        .contains("value=\"" + CODE + "\" selected", "id=\"f-praktikumDauerTage-fehler\"")
        .doesNotContain("f-gestattetSeit");
  }

  @Test
  void which_ways_somebody_wanted_to_see_is_not_lost_while_answers_are_changed() {
    send(DOCUMENT, CODE, "frage", "#formular", "filter.text", "Praktikum")
        .body(containsString("name=\"filter.text\" value=\"Praktikum\" form=\"formular\""));
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

    assertThat(one.split("cw-way__body", -1)).hasSize(2);
    assertThat(one).contains(" open id=\"geoeffnet\"");
    assertThat(one).contains(" der Tabelle „Arbeit mit Aufenthaltsgestattung“, Fassung ab ");
  }

  private ValidatableResponse send(String... pairs) {
    var request = given().accept("text/html").contentType("application/x-www-form-urlencoded");
    for (int i = 0; i < pairs.length; i += 2) {
      request.formParam(pairs[i], pairs[i + 1]);
    }
    return request.post("/").then();
  }
}
