package de.chancenwege.service.rulebook.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.database.Sql;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RulebookPagesTest {
  @Inject Sql sql;

  @Test
  void the_list_goes_on_where_a_page_ended() {
    publishAgain(20);
    var newest = page("/api/v1/rulebooks");
    assertThat(newest.getList("rulebooks")).hasSize(20);
    assertThat(newest.getString("next")).isEqualTo(newest.getString("rulebooks[19].publishedAt"));

    var oldest = page("/api/v1/rulebooks?before=" + newest.getString("next"));
    assertThat(oldest.getList("rulebooks")).hasSize(1);
    assertThat(oldest.getString("next")).isNull();
    assertThat(page("/api/v1/rulebooks?before=2000-01-01T00:00:00Z").getList("rulebooks"))
        .isEmpty();
  }

  /** The rulebook that answers, published once more and once more. */
  private void publishAgain(int times) {
    sql.run(
        """
        insert into rulebook (published_at, id)
        select clock_timestamp() + n * interval '1 second', first.id
          from rulebook first, generate_series(1, cast(? as int)) n order by n
        """,
        times);
  }

  private static JsonPath page(String address) {
    return given().get(address).then().statusCode(200).extract().jsonPath();
  }
}
