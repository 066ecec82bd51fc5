package de.chancenwege.service.web.access;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.PASSWORD;
import static de.chancenwege.service.access.Staff.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody puts a cookie of his choice into the browser of somebody else, who then signs in. */
@QuarkusTest
class SessionFixationTest {
  private static final String OWN = "/konto/passwort";

  @Inject Accounts accounts;

  private static String signIn(String cookie) {
    return page()
        .cookie(COOKIE, cookie)
        .contentType(ContentType.URLENC)
        .formParams(Map.of("name", "victoria", "passwort", PASSWORD))
        .post("/konto/anmelden")
        .then()
        .statusCode(303)
        .extract()
        .cookie(COOKIE);
  }

  @Test
  void a_made_up_cookie_never_becomes_a_session() {
    Staff.make(accounts, "victoria", Set.of("recht"));
    var chosen = "A".repeat(43);

    assertThat(signIn(chosen)).isNotBlank().isNotEqualTo(chosen);
    page().cookie(COOKIE, chosen).get(OWN).then().statusCode(303);
  }

  @Test
  void a_session_of_somebody_else_never_becomes_that_of_who_signs_in() {
    Staff.make(accounts, "victoria", Set.of("recht"));
    var chosen = Staff.session(accounts, "mallory", Set.of("technik"));

    var own = signIn(chosen);

    assertThat(own).isNotEqualTo(chosen);
    page().cookie(COOKIE, own).get(OWN).then().statusCode(200).body(containsString("victoria"));
    page().cookie(COOKIE, chosen).get(OWN).then().body(not(containsString("victoria")));
  }
}
