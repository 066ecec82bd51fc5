package de.chancenwege.service.rulebook.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RulebookApiTest {
  @Inject ActiveRulebook active;
  @Inject Clock clock;

  @Test
  void the_list_names_what_was_published_with_the_hashes_of_all_files() {
    var list = json("/api/v1/rulebooks");
    assertThat(list.getString("rulebooks[0].id")).isEqualTo(active.rulebook().id().value());
    assertThat(Instant.parse(list.getString("rulebooks[0].publishedAt")))
        .isBeforeOrEqualTo(clock.instant());
    assertThat(list.getList("rulebooks[0].tables.sha256", String.class))
        .containsExactlyInAnyOrderElementsOf(
            active.rulebook().versions().stream().map(v -> v.file().sha256()).toList());
    assertThat(list.getList("rulebooks[0].files.path", String.class))
        .contains("questions/fakten.csv", "vocabulary/wege.csv");
    assertThat(list.getList("rulebooks[0].tables.origin", String.class)).containsOnly("SHIPPED");
  }

  @Test
  void one_rulebook_is_found_by_its_id() {
    var one = json("/api/v1/rulebooks/" + active.rulebook().id());
    assertThat(one.getMap("$")).isEqualTo(json("/api/v1/rulebooks").getMap("rulebooks[0]"));
    assertThat(one.getString("validFrom"))
        .isEqualTo(
            active.rulebook().versions().stream()
                .map(TableVersion::validFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toString());
  }

  @Test
  void the_active_rulebook_tells_the_law_of_today() {
    var law = json("/api/v1/rulebooks/active");
    var today = LocalDate.now(clock);
    assertThat(law.getString("asOf")).isEqualTo(today.toString());
    assertThat(law.getString("id")).isEqualTo(active.rulebook().id().value());
    assertThat(law.getString("coveredFrom")).isEqualTo(active.rulebook().coveredFrom().toString());
    assertThat(law.getList("tables")).hasSameSizeAs(active.rulebook().inForce(today));
    assertThat(law.getString("publishedAt"))
        .isEqualTo(json("/api/v1/rulebooks").getString("rulebooks[0].publishedAt"));
    assertThat(given().get("/api/v1/rulebooks/active").header("Rulebook-Id"))
        .isEqualTo(law.getString("id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "+2026-11-23", "26-11-23", "heute"})
  void a_day_that_is_none_is_refused(String asOf) {
    given()
        .queryParam("asOf", asOf)
        .get("/api/v1/rulebooks/active")
        .then()
        .statusCode(422)
        .body("errors[0].parameter", equalTo("asOf"));
  }

  @ParameterizedTest
  @CsvSource({
    "heute, wrong-type",
    "2026-11-23, wrong-type",
    "0001-01-01T00:00:00Z, out-of-range",
    "+999999999-12-31T00:00:00Z, out-of-range"
  })
  void a_moment_that_is_none_is_refused(String before, String code) {
    given()
        .queryParam("before", before)
        .get("/api/v1/rulebooks")
        .then()
        .statusCode(422)
        .body("errors[0].parameter", equalTo("before"))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void what_is_not_there_is_told_also_to_those_who_have_the_tag() {
    var tag = given().get("/api/v1/vocabularies/wege").header("ETag");
    given().header("If-None-Match", tag).get("/api/v1/vocabularies/nope").then().statusCode(404);
  }

  @Test
  void the_active_rulebook_tells_the_law_of_another_day() {
    var day = active.rulebook().coveredFrom();
    var law = json("/api/v1/rulebooks/active?asOf=" + day);
    assertThat(law.getString("asOf")).isEqualTo(day.toString());
    assertThat(law.getList("tables.sha256", String.class))
        .containsExactlyElementsOf(
            active.rulebook().inForce(day).stream().map(v -> v.file().sha256()).toList());
  }

  @Test
  void a_table_comes_as_the_file_that_it_is() {
    var version = active.rulebook().versions().get(0);
    var response = given().accept("application/dmn+xml").get(address(version));
    assertThat(response.contentType()).isEqualTo("application/dmn+xml");
    assertThat(response.asByteArray()).isEqualTo(version.file().content());
  }

  @Test
  void a_table_comes_as_rows_where_json_is_asked_for() {
    var version =
        active.rulebook().versions().stream()
            .filter(candidate -> candidate.content().tables().findAny().isPresent())
            .findFirst()
            .orElseThrow();
    var table = version.content().tables().findFirst().orElseThrow();
    var json = given().accept("application/json").get(address(version)).jsonPath();
    assertThat(json.getString("table")).isEqualTo(version.folder());
    assertThat(json.getString("validFrom")).isEqualTo(version.validFrom().toString());
    assertThat(json.getString("sha256")).isEqualTo(version.file().sha256());
    assertThat(json.getString("decisions[0].name")).isEqualTo(table.name());
    assertThat(json.getList("decisions[0].rows.id"))
        .isEqualTo(table.rows().stream().map(row -> row.id()).toList());
    assertThat(json.getList("decisions[0].rows[0].conditions"))
        .isEqualTo(table.rows().get(0).conditions());
    assertThat(json.getList("decisions[0].rows[0].basis"))
        .isEqualTo(table.rows().get(0).annotations().norms());
  }

  @Test
  void the_file_and_its_rows_have_different_tags() {
    var address = address(active.rulebook().versions().get(0));
    var file = given().accept("application/dmn+xml").get(address);
    var rows = given().accept("application/json").header("If-None-Match", file.header("ETag"));
    assertThat(rows.get(address).statusCode()).isEqualTo(200);
    assertThat(file.header("Vary")).isEqualTo("Accept");
  }

  private static String address(TableVersion version) {
    return "/api/v1/tables/" + version.folder() + '/' + version.validFrom();
  }

  private static JsonPath json(String path) {
    return given().get(path).then().statusCode(200).extract().jsonPath();
  }
}
