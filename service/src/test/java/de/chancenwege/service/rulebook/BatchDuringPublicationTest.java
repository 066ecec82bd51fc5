package de.chancenwege.service.rulebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.advice.batch.Conversation;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BatchDuringPublicationTest {
  private static final String CASE = "{\"routes\":[\"HOSPITATION\"]}";

  @TestHTTPResource URI service;
  @Inject ActiveRulebook active;

  @Test
  void a_batch_stays_with_the_rulebook_it_began_with() throws IOException {
    var before = active.rulebook();
    var next = ((Loaded.Ready) Rulebook.restore(FewRules.files())).rulebook();
    try (var batch = Conversation.begin(service, CASE)) {
      assertThat(batch.head()).contains(before.id().value());
      assertThat(rulebook(batch.read())).isEqualTo(before.id().value());
      active.replace(next);
      batch.send(CASE);
      assertThat(rulebook(batch.read())).isEqualTo(before.id().value());
      var single = given().contentType("application/json").body(CASE).post("/api/v1/advice");
      assertThat(rulebook(single.asString())).isEqualTo(next.id().value());
    } finally {
      active.replace(before);
    }
  }

  private static String rulebook(String answer) throws IOException {
    return new ObjectMapper().readTree(answer).at("/rulebook/id").asText();
  }
}
