package de.chancenwege.service.web.editing.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.doubt.Doubts;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Doubts come in, and become cases or are settled. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InboxPagesTest {
  private static final String INBOX = "/werkstatt/zweifel";
  private static final Pattern TYPED =
      Pattern.compile("<textarea[^>]* name=\"fall\"[^>]*>([^<]*)</textarea>");
  private static final Pattern MAKE = Pattern.compile("href=\"(/werkstatt/faelle/[^\"#]+)#neu\"");

  @Inject Accounts accounts;
  @Inject Doubts doubts;
  @Inject Sql sql;

  private Workshop anna;

  @BeforeEach
  void somebody_doubts_an_answer() {
    sql.run("delete from doubt");
    doubt("ERMESSEN");
    anna = Workshop.of(accounts, "anna", "recht");
  }

  private static void doubt(String expected) {
    given()
        .accept("text/html")
        .formParams(
            Map.of(
                "aufenthaltsstatus", "GESTATTUNG",
                "wohnpflichtAufnahmeeinrichtung", "false",
                "stichtag.tag", "23",
                "stichtag.monat", "11",
                "stichtag.jahr", "2026",
                "zweifel.wege", "HOSPITATION",
                "zweifel.art", "WRONG_ROW",
                "zweifel.erwartet", expected,
                "zweifel.angabe", "wohnpflichtAufnahmeeinrichtung",
                "zweifel.einverstanden", "ja"))
        .post("/zweifel/senden")
        .then()
        .statusCode(200);
  }

  @Test
  void a_doubt_tells_what_was_answered_expected_and_given_along() {
    anna.get(INBOX)
        .then()
        .statusCode(200)
        .body(containsString("Hospitation"))
        .body(containsString("Eine Zeile der Tabelle gibt das Recht falsch wieder"))
        .body(containsString("Stichtag der Auskunft 23.11.2026"))
        .body(containsString("Prüffall daraus machen: "))
        .body(not(containsString("Aufenthaltsgestattung")));
    anna.get("/werkstatt").then().body(containsString("Gemeldete Zweifel (1)"));
  }

  @Test
  void where_no_row_decided_the_tables_of_the_way_are_offered_by_their_titles() {
    sql.run("update doubt set rows = '[]'");
    anna.get(INBOX)
        .then()
        .body(containsString("Keine Zeile entschied. Von diesem Weg spricht die Tabelle <a "))
        .body(containsString("href=\"/regeln/arbeit/erlaubnisfrei\">Was ist keine"))
        .body(not(containsString(">arbeit/erlaubnisfrei</a>")))
        .body(not(containsString("daraus machen: arbeit/")));
    anna.get(found(MAKE, anna.get(INBOX).asString())).then().statusCode(200);
  }

  @Test
  void a_case_is_made_of_it_by_a_person_who_has_confirmed_it() {
    var address = found(MAKE, anna.get(INBOX).asString());
    var typed =
        found(TYPED, anna.get(address).then().statusCode(200).extract().asString())
            .replace("&quot;", "\"");
    assertThat(typed)
        .contains("weg: \"HOSPITATION\"", "ERMESSEN", "wohnpflichtAufnahmeeinrichtung: false");

    var page = address.substring(0, address.indexOf('?'));
    var id = doubts.kept().get(0).id().toString();
    anna.send(address, page, Map.of("fall", typed, "zweifel", id)).then().statusCode(422);
    assertThat(doubts.count()).isOne();
    anna.send(address, page, Map.of("fall", typed, "zweifel", id, "bestaetigt", "ja"))
        .then()
        .statusCode(303);

    assertThat(doubts.count()).isZero();
    anna.get("/werkstatt/verlauf")
        .then()
        .body(containsString("Zweifel erledigt"))
        .body(containsString("Prüffall ZWEIFEL-" + id.substring(0, 8)));
    assertThat(sql.list("select made_from from table_case", row -> row.getString(1)))
        .contains("DOUBT");

    var withdrawn = Map.of("id", "ZWEIFEL-" + id.substring(0, 8));
    anna.send(page, page + "/zurueckziehen", withdrawn).then().statusCode(303);
    anna.get(page).then().body(not(containsString("ZWEIFEL-" + id.substring(0, 8))));
  }

  @Test
  void who_makes_the_case_says_the_level_where_nobody_else_did() {
    sql.run("delete from doubt");
    doubt("andere");
    var address = found(MAKE, anna.get(INBOX).asString());
    var typed = found(TYPED, anna.get(address).asString()).replace("&quot;", "\"");
    assertThat(typed).contains("stufe: \"\"");

    var page = address.substring(0, address.indexOf('?'));
    var id = doubts.kept().get(0).id().toString();
    anna.send(address, page, Map.of("fall", typed, "zweifel", id, "bestaetigt", "ja"))
        .then()
        .statusCode(422)
        .body(containsString("id=\"fall-fehler\""));
    assertThat(doubts.count()).isOne();
  }

  @Test
  void without_a_reason_it_is_not_settled_and_with_one_its_facts_are_forgotten() {
    var id = doubts.kept().get(0).id();
    var address = INBOX + '/' + id + "/erledigt";
    anna.send(INBOX, address, Map.of("grund", " "))
        .then()
        .statusCode(422)
        .body(containsString("id=\"f-" + id + "\""))
        .body("html.head.title", containsString("Fehler: "));
    assertThat(doubts.find(id)).isPresent();

    anna.send(INBOX, address, Map.of("grund", "<b>Die Zeile stimmt.</b>")).then().statusCode(303);
    assertThat(doubts.find(id)).isEmpty();
    anna.get("/werkstatt/verlauf")
        .then()
        .body(containsString("&lt;b&gt;Die Zeile stimmt.&lt;/b&gt;"));
    anna.get(INBOX).then().body(containsString("Kein Zweifel ist offen"));
  }

  @Test
  void who_only_approves_may_look_and_nobody_else_may() {
    var bernd = Workshop.of(accounts, "bernd", "freigabe");
    bernd.get(INBOX).then().statusCode(200).body(not(containsString("/erledigt")));
    var vera = Workshop.of(accounts, "vera", "verwaltung");
    vera.get(INBOX).then().statusCode(403);
    Staff.page().get(INBOX).then().statusCode(303);
  }

  @Test
  void a_doubt_that_is_none_is_not_found_or_settled() {
    anna.send(INBOX, INBOX + '/' + UUID.randomUUID() + "/erledigt", Map.of("grund", "Weg."))
        .then()
        .statusCode(303);
    assertThat(doubts.count()).isOne();
    anna.get("/werkstatt/faelle/arbeit/gestattung?zweifel=<x>").then().statusCode(200);
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void an_answer_becomes_the_draft_of_a_case_without_free_text() {
    given()
        .accept("text/html")
        .formParams(
            Map.of(
                "aufenthaltsstatus", "GESTATTUNG",
                "kommune", "bei Frau Meier",
                "stichtag.tag", "23",
                "stichtag.monat", "11",
                "stichtag.jahr", "2026",
                "prueffall.weg", "HOSPITATION"))
        .post("/fall/prueffall")
        .then()
        .statusCode(200)
        .body(containsString("BERATUNG-HOSPITATION-"))
        .body(containsString("aufenthaltsstatus: &quot;GESTATTUNG&quot;"))
        .body(not(containsString("Meier")));
  }

  @Test
  @TestSecurity(user = "ada", roles = "recht")
  void an_answer_that_waits_for_facts_becomes_a_case_beside_the_table_that_could_decide() {
    given()
        .accept("text/html")
        .formParams(
            Map.of("aufenthaltsstatus", "DULDUNG_60A", "prueffall.weg", "AUSBILDUNG_BETRIEBLICH"))
        .post("/fall/prueffall")
        .then()
        .statusCode(200)
        .body(containsString("BERATUNG-AUSBILDUNG-BETRIEBLICH-"))
        .body(containsString("stufe: &quot;KLAEREN&quot;"));
  }

  @Test
  void who_is_not_of_the_legal_staff_makes_no_case_of_an_answer() {
    Staff.page().formParam("x", "y").post("/fall/prueffall").then().statusCode(303);
    var bernd = Staff.session(accounts, "bernd", Set.of("freigabe"));
    Staff.page()
        .cookie(Staff.COOKIE, bernd)
        .formParam("x", "y")
        .post("/fall/prueffall")
        .then()
        .statusCode(403);
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group(1);
  }
}
