package de.chancenwege.service.openapi;

import static de.chancenwege.service.openapi.Described.advise;
import static de.chancenwege.service.openapi.Described.get;
import static de.chancenwege.service.openapi.Described.json;
import static de.chancenwege.service.openapi.Described.property;
import static de.chancenwege.service.openapi.Described.stream;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Closed lists in the description, and the codes that the service really answers. */
@QuarkusTest
class ClosedListsTest {

  @ParameterizedTest(name = "{0}.{1}")
  @CsvSource({
    "Route, area, /api/v1/routes",
    "Fact, type, /api/v1/facts",
    "Fact, changeableBy, /api/v1/facts",
    "Fact, sensitivity, /api/v1/facts",
  })
  void what_is_answered_are_all_codes_of_the_list(String schema, String field, String path)
      throws IOException {
    assertThat(answered(get(path), field)).isEqualTo(listed(schema, field));
  }

  @ParameterizedTest(name = "{0}.{1}")
  @CsvSource({
    "Finding, area, 10",
    "Finding, permit, 3",
    "Finding, baConsent, 3",
    "Finding, authority, 15",
    "Obstacle, kind, 3",
    "Obstacle, curableBy, 5",
  })
  void an_advice_keeps_to_the_list(String schema, String field, int codes) throws IOException {
    var advice = json(advise("{\"facts\":{\"aufenthaltsstatus\":\"DULDUNG_60B\"}}"));
    assertThat(listed(schema, field)).hasSize(codes).containsAll(answered(advice, field));
    assertThat(answered(advice, field)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "TableVersion, origin, Origin, /api/v1/rulebooks",
    "DecisionTable, hitPolicy, HitPolicy, /api/v1/tables/arbeit/gestattung/2026-06-12",
  })
  void a_list_with_a_name_is_kept_to(String schema, String field, String name, String path)
      throws IOException {
    assertThat(property(schema, field).path("$ref").asText()).endsWith("/" + name);
    var listed = codes(Described.description().at("/components/schemas/" + name + "/enum"));
    assertThat(answered(get(path), field)).isNotEmpty().isSubsetOf(listed);
  }

  private static Set<String> listed(String schema, String field) throws IOException {
    return codes(property(schema, field).path("enum"));
  }

  private static Set<String> answered(JsonNode answer, String field) {
    return answer.findValues(field).stream()
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> codes(JsonNode list) {
    return stream(list)
        .filter(code -> !code.isNull())
        .map(JsonNode::asText)
        .collect(toCollection(TreeSet::new));
  }
}
