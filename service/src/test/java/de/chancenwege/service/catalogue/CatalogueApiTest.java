package de.chancenwege.service.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CatalogueApiTest {
  @Inject ActiveRulebook active;

  @Test
  void routes_come_with_area_label_norm_and_documents() {
    var routes = given().get("/api/v1/routes").jsonPath();
    var first = active.rulebook().routes().get(0);
    assertThat(routes.getList("routes")).hasSameSizeAs(active.rulebook().routes());
    assertThat(routes.<String, Object>getMap("routes[0]"))
        .containsEntry("route", first.code().value())
        .containsEntry("area", first.area())
        .containsEntry("label", first.label())
        .containsEntry("labelEn", first.labelEn())
        .containsEntry("norm", first.norm())
        .containsEntry("documents", first.documents());
  }

  @Test
  void facts_come_as_questions_with_the_values_that_may_be_answered() {
    var facts = given().get("/api/v1/facts").jsonPath();
    var question = active.rulebook().questionnaire().find(new FactCode("dublin")).orElseThrow();
    Map<String, Object> fact = facts.getMap("facts.find { it.fact == 'dublin' }");
    assertThat(facts.getList("facts")).hasSameSizeAs(active.rulebook().questionnaire().questions());
    assertThat(fact)
        .containsEntry("type", "enum")
        .containsEntry("question", question.text())
        .containsEntry("group", question.group())
        .containsEntry("label", "Anderer EU-Staat zuständig")
        .containsEntry("labelEn", "another EU state responsible")
        .containsEntry("changeableBy", question.changeableBy());
    assertThat(facts.getList("facts.find { it.fact == 'dublin' }.choices.code"))
        .isEqualTo(question.allowed());
  }

  @Test
  void vocabularies_are_listed_and_come_with_all_columns() {
    List<String> names = given().get("/api/v1/vocabularies").jsonPath().getList("vocabularies");
    assertThat(names).contains("aufenthaltsstatus", "wege");
    var terms = given().get("/api/v1/vocabularies/aufenthaltsstatus").jsonPath();
    assertThat(terms.getString("name")).isEqualTo("aufenthaltsstatus");
    assertThat(terms.<String, Object>getMap("terms.find { it.code == 'DULDUNG_60A' }"))
        .containsKeys("code", "label", "attributes");
    assertThat(terms.<String, String>getMap("terms.find { it.code == 'DULDUNG_60A' }.attributes"))
        .containsEntry("gruppe", "DULDUNG");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/api/v1/routes",
        "/api/v1/facts",
        "/api/v1/vocabularies",
        "/api/v1/vocabularies/wege",
        "/api/v1/tables/grundlagen/herkunft/2026-06-12",
      })
  void an_answer_is_sent_once_for_each_rulebook(String path) {
    var first = given().get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.header("ETag")).startsWith("\"").endsWith("\"");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(first.header("Rulebook-Id")).isEqualTo(active.rulebook().id().value());

    var second = given().header("If-None-Match", first.header("ETag")).get(path);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.header("Rulebook-Id")).isEqualTo(active.rulebook().id().value());
    assertThat(second.asByteArray()).isEmpty();

    assertThat(given().header("If-None-Match", "\"old\"").get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void head_is_answered_like_get_without_a_body() {
    var head = given().head("/api/v1/routes");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asByteArray()).isEmpty();
  }
}
