package de.chancenwege.service.web.handover;

import static de.chancenwege.service.web.handover.HandoverPages.CASE;
import static de.chancenwege.service.web.handover.HandoverPages.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.chancenwege.service.database.Sql;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftPagesTest {
  @Inject Sql sql;

  @Test
  void nothing_is_stored_until_it_is_asked_for() {
    var before = stored();
    send("/fall/speichern", CASE)
        .body(containsString("formaction=\"/fall/ablegen\""))
        .body(containsString("nach 7 Tagen gelöscht"));
    send("/fall/datei", CASE);
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void a_draft_is_left_loaded_and_deleted_by_its_reference() {
    var reference = leave();

    open("/fall/entwurf", reference)
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(containsString("Gelesen wurden 4 Angaben. Alles wurde übernommen."))
        .body(containsString("name=\"abholcode\" value=\"" + reference + "\""));
    open("/fall/loeschen", reference.toLowerCase())
        .statusCode(200)
        .body(containsString("Der Entwurf ist gelöscht"));
    open("/fall/entwurf", reference)
        .statusCode(422)
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("Zu diesem Abholcode gibt es keinen Entwurf."));
  }

  @Test
  void a_draft_whose_last_day_is_over_is_not_given_out() {
    var reference = leave();
    sql.run("update draft set last_day = ?", java.time.LocalDate.of(2020, 1, 1));
    open("/fall/entwurf", reference).statusCode(422).body(containsString("keinen Entwurf"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ABCD", "\"><script>", "' or 1=1 --"})
  void what_is_no_reference_is_told_beside_the_field(String typed) {
    for (var path : List.of("/fall/entwurf", "/fall/loeschen")) {
      open(path, typed)
          .statusCode(422)
          .body(containsString("id=\"f-abholcode-fehler\""))
          .body(containsString("Ein Abholcode hat sechzehn Buchstaben und Ziffern."))
          .body(not(containsString("<script")));
    }
  }

  @Test
  void without_the_database_nothing_that_was_typed_is_lost() {
    sql.run("alter table draft rename to draft_away");
    try {
      send("/fall/ablegen", CASE)
          .statusCode(503)
          .body(containsString("Die Datenbank antwortet gerade nicht."))
          .body(containsString("formaction=\"/fall/datei\""))
          .body(containsString("name=\"geburtsdatum.jahr\" value=\"2009\""));
      open("/fall/entwurf", "ABCD-EFGH-JKLM-NPQR")
          .statusCode(503)
          .body(
              allOf(
                  containsString("Ihr Entwurf ist nicht verloren."),
                  containsString("value=\"ABCD-EFGH-JKLM-NPQR\"")));
    } finally {
      sql.run("alter table draft_away rename to draft");
    }
  }

  private static String leave() {
    var page = send("/fall/ablegen", CASE).statusCode(200).extract().asString();
    assertThat(page).contains("name=\"geburtsdatum.jahr\" value=\"2009\"");
    return page.replaceAll("(?s).*<p class=\"cw-reference\">([^<]+)</p>.*", "$1");
  }

  private static io.restassured.response.ValidatableResponse open(String path, String reference) {
    return send(path, Map.of("abholcode", reference));
  }

  private String stored() {
    return sql.list("select count(*) from draft", row -> row.getString(1)).get(0);
  }
}
