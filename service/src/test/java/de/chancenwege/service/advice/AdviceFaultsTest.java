package de.chancenwege.service.advice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AdviceFaultsTest {
  @Inject ActiveRulebook active;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "{'facts':{'aufenthaltsstatus':'DULDUNG_60'}} | /facts/aufenthaltsstatus | unknown-code |",
        "{'facts':{'aufenthaltsstatus':'duldung_60a'}} | /facts/aufenthaltsstatus | unknown-code | DULDUNG_60A",
        "{'facts':{'aufenthaltstatus':'DULDUNG_60A'}} | /facts/aufenthaltstatus | unknown-fact | aufenthaltsstatus",
        "{'facts':{'Geburtsdatum':'2004-05-15'}} | /facts/Geburtsdatum | unknown-fact | geburtsdatum",
        "{'facts':{'a/b~c':1}} | /facts/a~1b~0c | unknown-fact |",
        "{'facts':{'':1}} | /facts/ | unknown-fact |",
        "{'facts':{'geburtsdatum':'2026-02-30'}} | /facts/geburtsdatum | impossible-date |",
        "{'facts':{'geburtsdatum':'2025-02-29'}} | /facts/geburtsdatum | impossible-date |",
        "{'facts':{'geburtsdatum':'15.05.2004'}} | /facts/geburtsdatum | wrong-type |",
        "{'facts':{'geburtsdatum':'2004-05-15T00:00:00Z'}} | /facts/geburtsdatum | wrong-type |",
        "{'facts':{'geburtsdatum':20040515}} | /facts/geburtsdatum | wrong-type |",
        "{'facts':{'geburtsdatum':'1850-01-01'}} | /facts/geburtsdatum | out-of-range |",
        "{'facts':{'geburtsdatum':'9999-12-31'}} | /facts/geburtsdatum | out-of-range |",
        "{'facts':{'geburtsdatum':''}} | /facts/geburtsdatum | wrong-type |",
        "{'facts':{'wohnpflichtAufnahmeeinrichtung':'false'}} | /facts/wohnpflichtAufnahmeeinrichtung | wrong-type |",
        "{'facts':{'wohnpflichtAufnahmeeinrichtung':0}} | /facts/wohnpflichtAufnahmeeinrichtung | wrong-type |",
        "{'facts':{'wohnpflichtAufnahmeeinrichtung':[true]}} | /facts/wohnpflichtAufnahmeeinrichtung | wrong-type |",
        "{'facts':{'aufenthaltsstatus':{'code':'DULDUNG_60A'}}} | /facts/aufenthaltsstatus | wrong-type |",
        "{'facts':{'aufenthaltsstatus':['DULDUNG_60A']}} | /facts/aufenthaltsstatus | wrong-type |",
        "{'facts':{'aufenthaltsstatus':true}} | /facts/aufenthaltsstatus | wrong-type |",
        "{'facts':{'aufenthaltsstatus':''}} | /facts/aufenthaltsstatus | unknown-code |",
        "{'facts':{'aufenthaltsstatus':'\\u0000'}} | /facts/aufenthaltsstatus | unknown-code |",
        "{'facts':{'titelGueltigMonate':'12'}} | /facts/titelGueltigMonate | wrong-type |",
        "{'facts':{'titelGueltigMonate':1.5}} | /facts/titelGueltigMonate | wrong-type |",
        "{'facts':{'titelGueltigMonate':-1}} | /facts/titelGueltigMonate | out-of-range |",
        "{'facts':{'titelGueltigMonate':1e999999}} | /facts/titelGueltigMonate | out-of-range |",
        "{'facts':{'titelGueltigMonate':1e-999999}} | /facts/titelGueltigMonate | wrong-type |",
        "{'facts':{'titelGueltigMonate':99999999999999999999}} | /facts/titelGueltigMonate | out-of-range |",
        "{'facts':[]} | /facts | wrong-type |",
        "{'facts':'x'} | /facts | wrong-type |",
        "{'facts':7} | /facts | wrong-type |",
        "{'asOf':'2026-02-30'} | /asOf | impossible-date |",
        "{'asOf':'heute'} | /asOf | wrong-type |",
        "{'asOf':'2026-1-1'} | /asOf | wrong-type |",
        "{'asOf':20261123} | /asOf | wrong-type |",
        "{'asOf':['2026-11-23']} | /asOf | wrong-type |",
        "{'asOf':'+12026-11-23'} | /asOf | wrong-type |",
        "{'asOf':'9999-12-31'} | /asOf | out-of-range |",
        "{'routes':'BESCHAEFTIGUNG'} | /routes | wrong-type |",
        "{'routes':{'0':'BESCHAEFTIGUNG'}} | /routes | wrong-type |",
        "{'routes':['BESCHAEFTIGUNGEN']} | /routes/0 | unknown-code | BESCHAEFTIGUNG",
        "{'routes':['BESCHAEFTIGUNG','Xyz']} | /routes/1 | unknown-code |",
        "{'routes':[null]} | /routes/0 | wrong-type |",
        "{'routes':[1]} | /routes/0 | wrong-type |",
        "{'knownAt':'2026-11-23'} | /knownAt | wrong-type |",
        "{'knownAt':'2026-11-23T10:00:00'} | /knownAt | wrong-type |",
        "{'knownAt':1764000000} | /knownAt | wrong-type |",
        "{'knownAt':'+999999999-12-31T23:59:59Z'} | /knownAt | out-of-range |",
        "{'knownAt':'-999999999-01-01T00:00:00Z'} | /knownAt | out-of-range |",
        "{'fact':{}} | /fact | unknown-field | facts",
        "{'asof':'2026-11-23'} | /asof | unknown-field | asOf",
        "{'until':'2027-01-01'} | /until | unknown-field |",
      })
  void a_fault_is_a_422_that_names_its_place(
      String body, String pointer, String code, String suggestion) {
    var problem = post(body.replace('\'', '"'), 422);
    assertThat(problem.getString("type"))
        .isEqualTo("https://chancenwege.de/problems/invalid-facts");
    assertThat(problem.getString("title")).isEqualTo("Facts or parameters cannot be taken");
    assertThat(problem.getInt("status")).isEqualTo(422);
    assertThat(problem.getList("errors.pointer", String.class)).containsExactly(pointer);
    assertThat(problem.getList("errors.code", String.class)).containsExactly(code);
    assertThat(problem.getString("errors[0].suggestion")).isEqualTo(suggestion);
    assertThat(problem.getString("errors[0].detail")).isNotBlank();
  }

  @Test
  void an_unknown_code_is_answered_with_all_that_are_allowed() {
    var problem = post("{\"facts\":{\"dublin\":\"VIELLEICHT\"}}", 422);
    assertThat(problem.getList("errors[0].allowed"))
        .containsExactly("NEIN", "ERSUCHEN_GESTELLT", "UEBERSTELLUNG_ENTSCHIEDEN");
  }

  @Test
  void a_day_before_all_tables_is_answered_with_the_first_possible_day() {
    var first = active.rulebook().coveredFrom();
    var problem = post("{\"asOf\":\"" + first.minusDays(1) + "\"}", 422);
    assertThat(problem.getString("errors[0].pointer")).isEqualTo("/asOf");
    assertThat(problem.getString("errors[0].detail")).startsWith(first + " to ");
  }

  @Test
  void all_faults_are_told_at_once() {
    var problem =
        post(
            """
            {"asOf":"x","knownAt":"y","routes":["Z"],"facts":{"dublin":1,"foo":2},"more":3}
            """,
            422);
    assertThat(problem.getList("errors.pointer", String.class))
        .containsExactlyInAnyOrder(
            "/asOf", "/knownAt", "/routes/0", "/facts/dublin", "/facts/foo", "/more");
  }

  @Test
  void what_was_answered_is_never_repeated() {
    var problem = post("{\"facts\":{\"aufenthaltsstatus\":\"GeheimGeheim\"}}", 422);
    assertThat(problem.prettify()).doesNotContain("GeheimGeheim");
  }

  @Test
  void thousands_of_facts_are_refused_at_once() {
    var many =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "\"f" + i + "\":1")
            .collect(Collectors.joining(",", "{\"facts\":{", "}}"));
    var problem = post(many, 422);
    assertThat(problem.getList("errors.pointer", String.class)).containsExactly("/facts");
    assertThat(problem.getString("errors[0].detail")).isEqualTo("at most 300");
  }

  @Test
  void thousands_of_routes_are_refused_at_once() {
    var many =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "\"R" + i + "\"")
            .collect(Collectors.joining(",", "{\"routes\":[", "]}"));
    assertThat(post(many, 422).getList("errors.pointer", String.class)).containsExactly("/routes");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "null",
        "7",
        "\"x\"",
        "{",
        "{}{}",
        "{\"facts\":{},\"facts\":{}}",
        "<a/>"
      })
  void what_is_not_one_json_object_is_a_400(String body) {
    var problem = post(body, 400);
    assertThat(problem.getString("type"))
        .isEqualTo("https://chancenwege.de/problems/malformed-request");
    assertThat(problem.getString("title")).isEqualTo("The request cannot be read");
    assertThat(problem.getString("detail")).isNotBlank();
  }

  @Test
  void a_name_that_stands_twice_is_told_with_its_place() {
    var problem = post("{\"facts\":{\"dublin\":\"NEIN\",\"dublin\":\"NEIN\"}}", 400);
    assertThat(problem.getList("errors.pointer")).isEqualTo(List.of("/facts/dublin"));
  }

  private static JsonPath post(String body, int status) {
    return given()
        .contentType("application/json")
        .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/api/v1/advice")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Cache-Control", "no-store")
        .extract()
        .jsonPath();
  }
}
