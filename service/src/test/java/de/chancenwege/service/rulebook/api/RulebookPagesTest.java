package de.chancenwege.service.rulebook.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.database.Sql;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RulebookPagesTest {
  @Inject Sql sql;

  @Test
  void the_list_goes_on_where_a_page_ended() {
    publishAgain(20);
    var days = new ArrayList<String>();
    var page = page("/api/v1/rulebooks");
    assertThat(page.getList("rulebooks")).hasSize(20);
    while (page.getString("next") != null) {
      days.addAll(page.getList("rulebooks.publishedAt"));
      assertThat(page.getString("next")).isEqualTo(days.get(days.size() - 1));
      page = page("/api/v1/rulebooks?before=" + page.getString("next"));
    }
    days.addAll(page.getList("rulebooks.publishedAt"));

    assertThat(days.stream().map(Instant::parse)).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(days).hasSize(published()).hasSizeGreaterThan(20);
    assertThat(page("/api/v1/rulebooks?before=2000-01-01T00:00:00Z").getList("rulebooks"))
        .isEmpty();
  }

  /** The newest rulebook, published once more and once more: other tests share the database. */
  private void publishAgain(int times) {
    sql.run(
        """
        insert into rulebook (published_at, id)
        select clock_timestamp() + n * interval '1 microsecond', newest.id
          from (select id from rulebook order by published_at desc limit 1) newest,
               generate_series(1, cast(? as int)) n
         order by n
        """,
        times);
  }

  private int published() {
    return sql.list("select count(*) from rulebook", row -> row.getInt(1)).get(0);
  }

  private static JsonPath page(String address) {
    return given().get(address).then().statusCode(200).extract().jsonPath();
  }
}
