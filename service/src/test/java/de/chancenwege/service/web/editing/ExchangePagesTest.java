package de.chancenwege.service.web.editing;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.page;
import static de.chancenwege.service.access.Staff.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.editing.spreadsheet.Workbooks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of other programs: given out, looked at as a proposal, taken or refused. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExchangePagesTest {
  private static final String TABLE = "arbeit/gestattung";
  private static final String REASON = "Nur in der Arbeitsmappe begründet.";

  @Inject Accounts accounts;

  private Workshop anna;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
  }

  private String newVersion(String year) {
    return anna.begin(
        TABLE, "2026-06-12", Map.of("art", "VERSION", "tag", "1", "monat", "4", "jahr", year));
  }

  private byte[] workbook(String draft) {
    return anna.get(draft + "/xlsx").then().statusCode(200).extract().asByteArray();
  }

  /** The workbook with another reason in the row. */
  private static byte[] edited(byte[] workbook) {
    return Workbooks.edited(
        workbook,
        opened -> {
          var row = Workbooks.cell(opened.getSheetAt(0), "G-01").getRow();
          row.getCell(row.getLastCellNum() - 3).setCellValue(REASON);
        });
  }

  private Response upload(String draft, String kind, byte[] file) {
    return upload(draft, kind, file, token(anna.get(draft).asString()));
  }

  private Response upload(String draft, String kind, byte[] file, String token) {
    return page()
        .cookie(COOKIE, anna.session())
        .multiPart("formularmarke", token)
        .multiPart("datei", "datei." + kind, file)
        .post(draft + '/' + kind);
  }

  @Test
  void a_workbook_is_a_proposal_until_somebody_takes_it() {
    var draft = newVersion("2031");
    var proposal = upload(draft, "xlsx", edited(workbook(draft)));
    proposal
        .then()
        .statusCode(200)
        .body(containsString("Vorschlag aus der Arbeitsmappe"))
        .body(containsString("<ins>%s</ins>".formatted(REASON)))
        .body(containsString(">G-01</a>"))
        .body(not(containsString("Zeile G-02")));
    anna.get(draft).then().body(not(containsString(REASON)));

    Proposal.take(anna, draft, proposal.asString())
        .then()
        .statusCode(303)
        .header("Location", endsWith(draft));
    anna.get(draft).then().body(containsString(REASON)).body(containsString("(Stand 2)"));
    anna.save(draft, Map.of("aktion", "rueckgaengig")).then().statusCode(303);
    anna.get(draft).then().body(not(containsString(REASON)));
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @Test
  void what_others_saved_since_the_workbook_was_given_out_stays() {
    var draft = newVersion("2032");
    var workbook = workbook(draft);
    var reasonOfSecond = Map.of("t1.1.n1", "Von Anna am Schirm.");
    var proposal = upload(draft, "xlsx", edited(workbook)).asString();
    anna.save(draft, reasonOfSecond).then().statusCode(303);

    Proposal.take(anna, draft, proposal)
        .then()
        .statusCode(412)
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("Sie haben in einem anderen Fenster gespeichert"))
        .body(containsString("Vorschlag aus der Arbeitsmappe"))
        .body(not(containsString("Von Anna am Schirm.“, jetzt")));
    var again = upload(draft, "xlsx", edited(workbook));
    again.then().statusCode(200).body(containsString(REASON));
    Proposal.take(anna, draft, again.asString()).then().statusCode(303);
    anna.get(draft).then().body(containsString(REASON)).body(containsString("Von Anna am Schirm."));
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @Test
  void all_versions_and_cases_are_given_out_and_taken_for_a_draft() {
    var draft = newVersion("2033");
    anna.get("/regeln/" + TABLE).then().body(containsString("/werkstatt/tabellen/" + TABLE));
    page().get("/regeln/" + TABLE).then().body(not(containsString("/werkstatt/tabellen/")));
    var all = anna.get("/werkstatt/tabellen/" + TABLE);
    all.then()
        .statusCode(200)
        .header("Content-Disposition", containsString("arbeit-gestattung.xlsx"));
    upload(draft, "xlsx", edited(all.asByteArray()))
        .then()
        .statusCode(200)
        .body(containsString("<ins>%s</ins>".formatted(REASON)))
        .body(not(containsString("Das wird nicht übernommen")));
    anna.get("/werkstatt/tabellen/gibt/es-nicht").then().statusCode(404);
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @Test
  void what_is_refused_is_told_and_changes_nothing() {
    var draft = newVersion("2034");
    upload(draft, "xlsx", "Hallo".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body("html.head.title", startsWith("Fehler: "))
        .body(containsString("keine Arbeitsmappe im Format .xlsx"))
        .body(containsString("Der Entwurf ist unverändert."));
    upload(draft, "dmn", "Hallo".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body(containsString("Die Datei ist kein gültiges XML"));
    upload(draft, "xlsx", new byte[2 << 20])
        .then()
        .statusCode(413)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("zu groß"))
        .body(containsString("Haben Sie eine Arbeitsmappe oder eine DMN-Datei gesendet?"))
        .body(not(containsString("Wollten Sie einen Fall laden?")));
    anna.get(draft).then().body(containsString("(Stand 1)"));
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @Test
  void what_comes_too_late_is_shown_and_the_reason_told() {
    var draft = newVersion("2036");
    var workbook = edited(workbook(draft));
    var proposal = upload(draft, "xlsx", workbook).asString();
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
    for (var answer : List.of(late(draft, workbook), Proposal.take(anna, draft, proposal))) {
      answer
          .then()
          .statusCode(409)
          .body("html.head.title", startsWith("Fehler: "))
          .body(containsString("Sein Stand ist: verworfen."))
          .body(containsString("<ins>%s</ins>".formatted(REASON)));
    }
  }

  private Response late(String draft, byte[] file) {
    var form = anna.get("/werkstatt/neu?tabelle=" + TABLE).asString();
    return upload(draft, "xlsx", file, token(form));
  }

  @Test
  void nobody_gets_or_sends_a_file_without_role_and_token() {
    var draft = newVersion("2035");
    var dora = Workshop.of(accounts, "dora", "verwaltung");
    for (var path : Set.of(draft + "/xlsx", draft + "/dmn", "/werkstatt/tabellen/" + TABLE)) {
      dora.get(path).then().statusCode(403);
      page().get(path).then().statusCode(303).header("Location", containsString("anmelden"));
    }
    for (var path : Set.of(draft + "/xlsx", draft + "/dmn", draft + "/uebernehmen")) {
      var forged = page().cookie(COOKIE, anna.session()).multiPart("datei", "x", new byte[1]);
      assertThat(forged.post(path).statusCode()).isEqualTo(403);
    }
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }
}
