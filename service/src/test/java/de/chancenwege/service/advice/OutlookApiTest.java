package de.chancenwege.service.advice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutlookApiTest {
  private static final Map<String, Object> FACTS =
      Map.of("aufenthaltsstatus", "GESTATTUNG", "geburtsdatum", "2009-12-24");
  private static final String ROUTE = "ERSTORIENTIERUNGSKURS";

  private static Map<String, Object> body(Map<String, ?> more) {
    var body = new HashMap<String, Object>();
    body.put("asOf", "2026-11-23");
    body.put("facts", FACTS);
    body.put("routes", List.of(ROUTE));
    body.putAll(more);
    return body;
  }

  private static Response post(String path, Map<String, ?> body) {
    return given().contentType("application/json").body(body).post("/api/v1/advice/" + path);
  }

  private static JsonPath json(String path, Map<String, ?> body) {
    return post(path, body).then().statusCode(200).extract().jsonPath();
  }

  @Test
  void a_timeline_goes_36_months_ahead_and_its_first_interval_begins_on_the_day() {
    var answer = json("timeline", body(Map.of()));
    assertThat(answer.getString("until")).isEqualTo("2029-11-23");
    assertThat(answer.getString("routes[0].route")).isEqualTo(ROUTE);
    assertThat(answer.getString("routes[0].intervals[0].from")).isEqualTo("2026-11-23");
    assertThat(answer.getString("routes[0].intervals[0].reason")).isNull();
    assertThat(answer.getString("routes[0].intervals[-1].to")).isNull();
    assertThat(answer.getList("rulebooks.id")).isNotEmpty();
  }

  @Test
  void a_timeline_ends_on_the_day_asked_for() {
    var answer = json("timeline", body(Map.of("until", "2026-11-24")));
    assertThat(answer.getString("until")).isEqualTo("2026-11-24");
  }

  @Test
  void until_must_not_lie_before_the_day_nor_far_beyond_it() {
    for (var until : List.of("2026-11-22", "2036-11-24")) {
      var problem = post("timeline", body(Map.of("until", until))).then().statusCode(422);
      assertThat(problem.extract().jsonPath().getList("errors.pointer")).containsExactly("/until");
    }
  }

  @Test
  void until_is_no_field_of_other_questions() {
    var problem = post("changes", body(Map.of("until", "2027-01-01"))).then().statusCode(422);
    assertThat(problem.extract().jsonPath().getString("errors[0].code")).isEqualTo("unknown-field");
  }

  @Test
  void a_timeline_comes_as_calendar_without_any_fact() {
    var response =
        given()
            .contentType("application/json")
            .accept("text/calendar")
            .body(body(Map.of()))
            .post("/api/v1/advice/timeline");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.contentType()).startsWith("text/calendar");
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    assertThat(response.asString())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .doesNotContain("GESTATTUNG", "2009", "20091224", "Geburtstag", "Registrierung");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/* | application/json",
        "'' | application/json",
        "text/calendar; charset=utf-8 | text/calendar",
        "TEXT/CALENDAR | text/calendar",
        "application/json;q=0.1, text/calendar | text/calendar"
      })
  void a_timeline_comes_as_what_is_liked_best(String accept, String type) {
    var response =
        given()
            .contentType("application/json")
            .header("Accept", accept)
            .body(body(Map.of()))
            .post("/api/v1/advice/timeline");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.contentType()).startsWith(type);
    assertThat(response.asString()).startsWith(type.equals("text/calendar") ? "BEGIN" : "{\"asOf");
  }

  @Test
  void changes_take_exactly_one_route() {
    var problem = post("changes", body(Map.of("routes", List.of()))).then().statusCode(422);
    assertThat(problem.extract().jsonPath().getList("errors.pointer")).containsExactly("/routes");
  }

  @Test
  void changes_say_the_level_of_today_and_name_their_rulebook() {
    var response = post("changes", body(Map.of()));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.header("Rulebook-Id")).startsWith("sha256:");
    assertThat(response.jsonPath().getMap("$"))
        .containsOnlyKeys("route", "level", "flags", "changes");
    assertThat(response.jsonPath().getString("route")).isEqualTo(ROUTE);
  }

  @Test
  void both_are_timed_without_any_fact() {
    json("timeline", body(Map.of("until", "2026-11-24")));
    json("changes", body(Map.of()));
    assertThat(given().accept("text/plain").get("/q/metrics").asString())
        .contains("chancenwege_timeline_seconds_count", "chancenwege_changes_seconds_count");
  }
}
