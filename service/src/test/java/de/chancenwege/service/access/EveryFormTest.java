package de.chancenwege.service.access;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.page;
import static de.chancenwege.service.access.Staff.token;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every address of the workshop and of accounts that changes something, found in the resources. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EveryFormTest {
  private static final String NOT_OURS = "Dieses Formular gilt nicht mehr";
  private static final String ONCE_MORE = "Eingaben noch einmal senden";

  @Inject Accounts accounts;

  private static List<Address> forms() {
    var forms =
        Address.guarded().stream()
            .filter(Address::isForm)
            .filter(form -> form.template().matches("/(werkstatt|konto)(/.*)?"))
            .filter(form -> !form.template().equals(Refusals.SIGN_IN))
            .toList();
    assertThat(forms).hasSizeGreaterThanOrEqualTo(20);
    return forms;
  }

  private String session() {
    return Staff.session(accounts, "ada", Set.copyOf(Roles.ALL));
  }

  @Test
  void none_takes_what_carries_no_token_of_the_session() {
    var session = session();
    for (var form : forms()) {
      var answer = form.send(session, "AAAA", "same-origin");
      assertThat(answer.statusCode()).as(form.toString()).isEqualTo(403);
      assertThat(answer.asString()).as(form.toString()).containsAnyOf(NOT_OURS, ONCE_MORE);
    }
    assertThat(page().cookie(COOKIE, session).get("/konto").statusCode()).isEqualTo(200);
  }

  @Test
  void none_takes_what_another_site_has_made_somebody_send() {
    var session = session();
    var token = token(page().cookie(COOKIE, session).get("/konto").asString());
    for (var form : forms()) {
      for (var site : Set.of("cross-site", "same-site")) {
        var answer = form.send(session, token, site);
        assertThat(answer.statusCode()).as(form + " " + site).isEqualTo(403);
        assertThat(answer.asString()).as(form.toString()).contains(NOT_OURS);
      }
    }
  }

  @Test
  void none_takes_anything_from_somebody_who_is_not_signed_in() {
    for (var form : forms()) {
      var answer = form.send("kein", "AAAA", "same-origin");
      if (answer.statusCode() == 401) {
        assertThat(answer.asString()).as(form.toString()).contains(ONCE_MORE);
      } else {
        assertThat(answer.statusCode()).as(form.toString()).isEqualTo(303);
        assertThat(answer.header("Location")).as(form.toString()).endsWith(Refusals.SIGN_IN);
      }
    }
  }
}
