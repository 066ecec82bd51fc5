package de.chancenwege.service.advice.batch;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BatchExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest(name = "{0}")
  @CsvSource({"application/x-ndjson, response", "text/csv, response-csv"})
  void the_example_is_what_the_service_answers(String accept, String name) throws IOException {
    var answer =
        given()
            .contentType("application/x-ndjson")
            .accept(accept)
            .body(example("request").getBytes(UTF_8))
            .post("/api/v1/advice/batch")
            .asByteArray();
    assertThat(withoutId(new String(answer, UTF_8))).isEqualTo(withoutId(example(name)));
  }

  /** It changes with every comma in any table. */
  private static String withoutId(String text) {
    return text.replaceAll("sha256:[0-9a-f]{64}", "sha256:");
  }

  private static String example(String name) throws IOException {
    var path = "/examples/adviseBatch-" + name + ".json";
    try (var file = BatchExamplesTest.class.getResourceAsStream(path)) {
      return JSON.readTree(file).asText();
    }
  }
}
