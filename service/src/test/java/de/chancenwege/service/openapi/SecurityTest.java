package de.chancenwege.service.openapi;

import static de.chancenwege.service.openapi.Described.description;
import static de.chancenwege.service.openapi.Described.names;
import static de.chancenwege.service.openapi.Described.stream;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the description says of who may ask. */
@QuarkusTest
class SecurityTest {

  @Test
  void a_caller_is_known_by_a_key_or_a_session() throws IOException {
    var schemes = description().at("/components/securitySchemes");
    assertThat(names(schemes)).containsExactlyInAnyOrder("key", "session");
    assertThat(schemes.at("/key/type").asText()).isEqualTo("http");
    assertThat(schemes.at("/key/scheme").asText()).isEqualTo("bearer");
    assertThat(schemes.at("/session/type").asText()).isEqualTo("apiKey");
    assertThat(schemes.at("/session/in").asText()).isEqualTo("cookie");
    assertThat(schemes.at("/session/name").asText()).isEqualTo("__Host-chancenwege");
  }

  @Test
  void strangers_may_ask() throws IOException {
    assertThat(description().path("security").toString())
        .isEqualTo("[{},{\"key\":[]},{\"session\":[]}]");
    assertThat(description().at("/paths/~1api~1v1~1advice/post").has("security")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "get, ''",
    "get, ~1{id}",
    "put, ~1{id}~1file",
    "get, ~1{id}~1check",
    "post, ~1{id}~1submit",
    "post, ~1{id}~1withdraw",
  })
  void drafts_are_for_those_who_are_known(String method, String step) throws IOException {
    assertThat(needed(method, step)).containsExactly("key", "session");
  }

  @ParameterizedTest
  @CsvSource({"~1{id}~1approve", "~1{id}~1return"})
  void no_key_decides_on_a_draft(String step) throws IOException {
    assertThat(needed("post", step)).containsExactly("session");
  }

  private static List<String> needed(String method, String step) throws IOException {
    var operation = description().at("/paths/~1api~1v1~1workshop~1drafts" + step + '/' + method);
    return stream(operation.path("security")).flatMap(one -> names(one).stream()).toList();
  }

  @Test
  void every_operation_may_refuse_who_is_not_known() throws IOException {
    for (var path : description().path("paths")) {
      for (var operation : path) {
        assertThat(refusals(operation))
            .as(operation.path("operationId").asText())
            .containsExactly("401", "403");
      }
    }
  }

  private static List<String> refusals(JsonNode operation) {
    return names(operation.path("responses")).stream()
        .filter(status -> status.equals("401") || status.equals("403"))
        .sorted()
        .toList();
  }
}
