package de.chancenwege.service.advice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdviceApiTest {
  private static final Map<String, Object> FACTS =
      Map.of(
          "aufenthaltsstatus", "GESTATTUNG",
          "gestattetSeit", "2026-07-01",
          "staatsangehoerigkeit", "AF",
          "wohnpflichtAufnahmeeinrichtung", false);

  @Inject ActiveRulebook active;
  @Inject Clock clock;

  @Test
  void without_routes_all_routes_are_answered_in_the_order_of_the_catalogue() {
    var answer = json(Map.of("asOf", "2026-11-23", "facts", FACTS));
    assertThat(answer.getList("findings.route"))
        .isEqualTo(rulebook().routes().stream().map(route -> route.code().value()).toList());
    assertThat(answer.getList("unanswered")).isEmpty();
  }

  @Test
  void the_answer_says_what_the_rulebook_says() {
    var answer = json(Map.of("asOf", "2026-11-23", "facts", FACTS));
    var facts =
        (FactsRead.Accepted) rulebook().questionnaire().read(FACTS, Questionnaire.Spelling.TYPED);
    var advice = rulebook().advise(facts.facts(), LocalDate.of(2026, 11, 23));
    assertThat(answer.getString("asOf")).isEqualTo("2026-11-23");
    assertThat(answer.getString("rulebook.id")).isEqualTo(rulebook().id().value());
    assertThat(answer.getString("rulebook.validFrom")).isEqualTo(advice.validFrom().toString());
    assertThat(answer.getString("rulebook.checkedOn")).isEqualTo(advice.checkedOn().toString());
    assertThat(answer.getList("findings.level", String.class))
        .isEqualTo(advice.findings().stream().map(finding -> finding.level().name()).toList());
    assertThat(answer.getList("nextQuestions.fact", String.class))
        .isEqualTo(advice.nextQuestions().stream().map(q -> q.question().fact().value()).toList());
  }

  @Test
  void every_field_is_there_also_where_it_is_null() {
    var finding = json(Map.of("facts", FACTS)).getMap("findings[0]");
    assertThat(finding)
        .containsOnlyKeys(
            "route",
            "area",
            "label",
            "level",
            "levels",
            "earliest",
            "latest",
            "permit",
            "baConsent",
            "authority",
            "basis",
            "because",
            "obstacles",
            "missing",
            "assumed",
            "flags",
            "hints",
            "documents",
            "certainty");
  }

  @Test
  void the_answer_names_its_rulebook_and_is_kept_by_nobody() {
    var response = post(Map.of("facts", FACTS));
    assertThat(response.header("Rulebook-Id")).isEqualTo(rulebook().id().value());
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    assertThat(response.contentType()).isEqualTo("application/json;charset=UTF-8");
    assertThat(response.header("Correlation-Id")).hasSize(36);
  }

  @Test
  void without_a_day_it_is_today_in_berlin() {
    assertThat(json(Map.of()).getString("asOf")).isEqualTo(LocalDate.now(clock).toString());
    assertThat(clock.getZone().getId()).isEqualTo("Europe/Berlin");
  }

  @Test
  void only_the_routes_asked_for_are_answered_each_once() {
    var route = rulebook().routes().get(1).code().value();
    var answer = json(Map.of("routes", List.of(route, route)));
    assertThat(answer.getList("findings.route")).containsExactly(route);
  }

  @Test
  void before_the_first_publication_the_first_rules_answer() {
    var answer = json(Map.of("facts", FACTS, "knownAt", "2001-01-01T00:00:00Z"));
    assertThat(answer.getString("rulebook.id")).isEqualTo(rulebook().id().value());
  }

  @Test
  void unclear_left_out_and_null_all_mean_unknown() {
    var nothing = json(Map.of("asOf", "2026-11-23")).get("$");
    assertThat(json(Map.of("asOf", "2026-11-23", "facts", Map.of())).<Object>get("$"))
        .isEqualTo(nothing);
    assertThat(
            json(Map.of("asOf", "2026-11-23", "facts", Map.of("aufenthaltsstatus", "UNKLAR")))
                .<Object>get("$"))
        .isEqualTo(nothing);
    var nulls = new HashMap<String, Object>();
    nulls.put("asOf", "2026-11-23");
    nulls.put("facts", null);
    nulls.put("routes", null);
    nulls.put("knownAt", null);
    assertThat(json(nulls).<Object>get("$")).isEqualTo(nothing);
  }

  @Test
  void the_rules_of_this_moment_answer_as_the_active_ones_do() {
    var moment = OffsetDateTime.now(clock).toString();
    var answer = json(Map.of("asOf", "2026-11-23", "facts", FACTS, "knownAt", moment));
    assertThat(answer.<Object>get("$"))
        .isEqualTo(json(Map.of("asOf", "2026-11-23", "facts", FACTS)).get("$"));
  }

  @Test
  void the_first_covered_day_is_answered() {
    var first = rulebook().coveredFrom().toString();
    assertThat(json(Map.of("asOf", first, "facts", FACTS)).getString("asOf")).isEqualTo(first);
  }

  @Test
  void an_empty_list_of_routes_means_all() {
    assertThat(json(Map.of("routes", List.of())).getList("findings"))
        .hasSameSizeAs(rulebook().routes());
  }

  @Test
  void advice_is_counted_by_route_and_level_and_timed() {
    var route = rulebook().routes().get(0).code();
    var level =
        rulebook()
            .advise(
                new de.chancenwege.rules.facts.Facts(Map.of()), LocalDate.now(clock), Set.of(route))
            .findings()
            .get(0)
            .level();
    var before = counted(route, level.name());
    json(Map.of("routes", List.of(route.value())));
    assertThat(counted(route, level.name())).isEqualTo(before + 1);
    assertThat(metrics()).contains("chancenwege_advice_seconds_count");
  }

  private static double counted(RouteCode route, String level) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith("chancenwege_advice_findings_total"))
        .filter(line -> line.contains("route=\"" + route + "\""))
        .filter(line -> line.contains("level=\"" + level + "\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static String metrics() {
    return given().accept("text/plain").get("/q/metrics").asString();
  }

  private Rulebook rulebook() {
    return active.rulebook();
  }

  private static JsonPath json(Map<String, ?> body) {
    return post(body).then().statusCode(200).extract().jsonPath();
  }

  private static Response post(Map<String, ?> body) {
    return given().contentType("application/json").body(body).post("/api/v1/advice");
  }
}
