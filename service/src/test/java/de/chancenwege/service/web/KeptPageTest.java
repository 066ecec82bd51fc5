package de.chancenwege.service.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The empty form is sent once; whatever else is on a page is kept by nobody. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeptPageTest {

  @Inject Accounts accounts;

  @Test
  void the_tag_is_that_of_all_that_the_page_shows() {
    var page = page().get("/");
    var hash = new RuleFile("", page.asByteArray()).sha256();

    assertThat(page.header("ETag")).isEqualTo("W/\"" + hash + '"');
    assertThat(page.header("Cache-Control")).isEqualTo("private, no-cache");
  }

  @Test
  void who_has_the_page_gets_no_body() {
    var tag = page().get("/").header("ETag");
    var again = page().header("If-None-Match", tag).get("/");

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(again.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(again.header("Content-Security-Policy")).isNotBlank();
  }

  @Test
  void who_has_another_page_gets_this_one() {
    assertThat(page().header("If-None-Match", "W/\"x\"").get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void what_somebody_sent_or_wrote_into_the_address_is_kept_by_nobody() {
    assertKeptByNobody(page().get("/?aufenthaltsstatus=NE"));
    assertKeptByNobody(page().formParam("aufenthaltsstatus", "NE").post("/"));
    assertKeptByNobody(page().contentType("application/x-www-form-urlencoded").post("/"));
  }

  @Test
  void an_overview_that_cannot_be_given_is_kept_by_nobody() {
    assertKeptByNobody(page().get("/uebersicht?stichtag=2026-02-31"));
  }

  @Test
  void who_is_signed_in_gets_a_page_of_their_own_whatever_they_have() {
    var tag = page().get("/").header("ETag");
    var session = Staff.session(accounts, "behalten", Set.of(Roles.RECHT));
    var own = page().cookie(Staff.COOKIE, session).header("If-None-Match", tag).get("/");

    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.asString()).contains("Konto behalten");
    assertKeptByNobody(own);
  }

  private static RequestSpecification page() {
    return given().accept("text/html");
  }

  private static void assertKeptByNobody(Response page) {
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("ETag")).isNull();
  }
}
