package de.chancenwege.service.editing.api;

import static de.chancenwege.service.editing.api.Requests.DRAFTS;
import static de.chancenwege.service.editing.api.Requests.REASONS;
import static de.chancenwege.service.editing.api.Requests.hasTheFieldsOfTheExample;
import static de.chancenwege.service.editing.api.Requests.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.key.ApiKeys;
import de.chancenwege.service.access.key.Scope;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program saves a list. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListInterfaceTest {
  private static final String LIST = "vocabulary/kennzeichen.csv";

  @Inject Accounts accounts;
  @Inject ApiKeys keys;
  @Inject Drafts drafts;
  @Inject ActiveRulebook active;

  private String draft;
  private String text;

  @BeforeEach
  void a_draft() {
    Requests.staff(accounts);
    var list =
        active.rulebook().files().stream()
            .filter(file -> file.path().equals(LIST))
            .findFirst()
            .orElseThrow();
    draft = DRAFTS + '/' + drafts.begin(DraftKind.CORRECTION, list, list, "anna").id();
    text = program().get(draft + "/file").then().statusCode(200).extract().asString();
  }

  @AfterEach
  void it_is_given_up() {
    drafts.open().stream()
        .filter(open -> open.path().equals(LIST))
        .forEach(open -> drafts.discard(open.id(), "anna"));
  }

  private RequestSpecification program() {
    return Requests.key(keys, "anna", Scope.RECHT);
  }

  private Response save(String tag, String file) {
    return program()
        .header("If-Match", tag)
        .contentType("text/csv;charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .put(draft + "/file");
  }

  @Test
  void a_list_is_saved_and_checked_as_in_the_pages() throws IOException {
    var saved = save("\"1\"", "\uFEFF" + text.replace(";Pflicht;", "; ;").replace("\n", "\r\n"));
    saved.then().statusCode(200).header("ETag", "\"2\"");
    hasTheFieldsOfTheExample(saved, "saveDraftFile-response");

    program()
        .get(draft + "/file")
        .then()
        .contentType("text/csv;charset=UTF-8")
        .body(equalTo(text.replace(";Pflicht;", ";;")));
    program()
        .get(draft + "/check")
        .then()
        .body("verdict", equalTo("FAULTY"))
        .body("issues.row", hasItem("PFLICHT"))
        .body("issues.message", hasItem("Hier steht nichts."));
    save("\"1\"", text).then().statusCode(412);
  }

  @Test
  void what_is_wrong_has_the_same_fields_in_a_check_and_in_a_problem() {
    save("\"1\"", text.replace(";Pflicht;", ";;")).then().statusCode(200);

    Map<String, String> issue = program().get(draft + "/check").path("issues[0]");
    assertThat(issue)
        .containsEntry("row", "PFLICHT")
        .containsEntry("message", "Hier steht nichts.");
    var refused = send(program(), draft + "/submit", "\"2\"", REASONS);
    Map<String, Object> error = refused.then().statusCode(422).extract().path("errors[0]");
    assertThat(error)
        .containsAllEntriesOf(issue)
        .containsEntry("code", "rule-issue")
        .containsEntry(
            "detail",
            "PFLICHT, %s: Hier steht nichts. %s"
                .formatted(issue.get("column"), issue.get("remedy")));
  }

  @Test
  void what_stands_in_a_table_is_not_to_be_mended_there() {
    save("\"1\"", text.replaceFirst("(?m)^PFLICHT;.*\\R", "")).then().statusCode(200);

    program()
        .get(draft + "/check")
        .then()
        .body("issues.message", hasItem(containsString("„PFLICHT“")))
        .body("issues.remedy", everyItem(startsWith("Das kommt vom Entwurf: ")));
  }

  @ParameterizedTest
  @CsvSource({
    "code;titel_de;, code;titel;, Die Liste hat andere Spalten.",
    "PFLICHT;, PFLICHT;;, Die Zeile hat 4 statt 3 Spalten.",
    "RUHT;, PFLICHT;, Der Schlüssel „PFLICHT“ kommt zweimal vor."
  })
  void what_is_no_such_list_is_refused(String from, String to, String told) {
    assertThat(text).contains(from);
    save("\"1\"", text.replace(from, to))
        .then()
        .statusCode(422)
        .body("type", endsWith("/invalid-draft"))
        .body("errors.detail", hasItem(containsString(told)));
    program().get(draft).then().body("revision", equalTo(1));
  }

  @Test
  void a_table_is_no_list() {
    program()
        .header("If-Match", "\"1\"")
        .contentType(Requests.DMN)
        .body("<definitions/>")
        .put(draft + "/file")
        .then()
        .statusCode(422);
  }
}
