package de.chancenwege.service.editing.api;

import static de.chancenwege.service.editing.api.Requests.DMN;
import static de.chancenwege.service.editing.api.Requests.DRAFTS;
import static de.chancenwege.service.editing.api.Requests.REASONS;
import static de.chancenwege.service.editing.api.Requests.approval;
import static de.chancenwege.service.editing.api.Requests.as;
import static de.chancenwege.service.editing.api.Requests.hasTheFieldsOfTheExample;
import static de.chancenwege.service.editing.api.Requests.isAsInTheExample;
import static de.chancenwege.service.editing.api.Requests.save;
import static de.chancenwege.service.editing.api.Requests.send;
import static de.chancenwege.service.editing.api.Requests.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.key.ApiKeys;
import de.chancenwege.service.access.key.Scope;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts as other programs and people without pages work on them. */
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class WorkshopInterfaceTest {
  private static final Duration EFFECT = Duration.ofMinutes(5);

  @Inject Accounts accounts;
  @Inject ApiKeys keys;
  @Inject Drafts drafts;
  @Inject ActiveRulebook active;

  @BeforeEach
  void staff() {
    Requests.staff(accounts);
  }

  private RequestSpecification program() {
    return Requests.key(keys, "anna", Scope.RECHT);
  }

  private String begun(String account, int year) {
    return Requests.begun(drafts, active.rulebook(), account, year);
  }

  @Test
  void saved_checked_submitted_and_published_by_somebody_else() throws IOException {
    var draft = begun("anna", 2031);
    var before = active.rulebook().id().value();
    var file = program().get(draft + "/file").then().statusCode(200).contentType(DMN).extract();
    var text = file.asString();
    var wrong = text.replaceFirst("<text>\"GESTATTUNG\"<", "<text>\"GESTATTUN\"<");

    var saved = save(program(), draft, file.header("ETag"), wrong);
    saved.then().statusCode(200).header("ETag", "\"2\"").body("revision", equalTo(2));
    hasTheFieldsOfTheExample(saved, "saveDraftFile-response");
    var check = program().get(draft + "/check");
    check.then().body("verdict", equalTo("FAULTY")).body("rulebook", equalTo(before));
    assertThat(check.asString()).contains("Meinten Sie GESTATTUNG?");
    hasTheFieldsOfTheExample(check, "checkDraft-response");
    send(program(), draft + "/submit", "\"2\"", REASONS)
        .then()
        .statusCode(422)
        .body("type", endsWith("/invalid-draft"))
        .body("errors.code", hasItem("rule-issue"));

    var mended = text.replaceFirst("Außerhalb der", "Anderswo als in der");
    assertThat(mended).isNotEqualTo(text);
    save(program(), draft, "\"2\"", mended).then().statusCode(200);
    program().get(draft + "/check").then().body("issues", empty());
    var waiting = send(program(), draft + "/submit", "\"3\"", REASONS);
    waiting.then().statusCode(200).body("submission.authors", hasItem("anna"));
    hasTheFieldsOfTheExample(waiting, "submitDraft-response");

    var published =
        await()
            .atMost(EFFECT)
            .until(
                () -> send(as("bernd"), draft + "/approve", "\"3\"", approval(active.rulebook())),
                answer -> !answer.asString().contains("still being found"));
    published
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"))
        .body("submission", nullValue());
    assertThat(active.rulebook().id().value()).isNotEqualTo(before);
  }

  @Test
  void the_file_of_a_list_is_no_table() {
    var list =
        active.rulebook().files().stream()
            .filter(file -> file.path().equals("vocabulary/wege.csv"))
            .findFirst()
            .orElseThrow();
    var draft = drafts.begin(DraftKind.CORRECTION, list, list, "anna");
    var file = program().get(DRAFTS + '/' + draft.id() + "/file");
    file.then().statusCode(200).contentType("text/csv;charset=UTF-8");
    assertThat(file.asString()).startsWith("code;");
  }

  @Test
  void nobody_saves_over_what_somebody_else_has_saved() throws IOException {
    var draft = begun("anna", 2038);
    var file = as("anna").get(draft + "/file").asString();
    var other = file.replaceFirst("Außerhalb der", "Außer in der");
    save(as("carla"), draft, "\"1\"", other).then().statusCode(200);
    var late = save(as("anna"), draft, "\"1\"", file.replaceFirst("Außerhalb", "Fern"));
    late.then().statusCode(412);
    isAsInTheExample(late, "problem-outdated");
    assertThat(as("anna").get(draft + "/file").asString()).isEqualTo(other);
    send(as("anna"), draft + "/submit", "\"1\"", REASONS).then().statusCode(412);
    isAsInTheExample(
        as("anna").contentType(DMN).body(file).put(draft + "/file"), "problem-condition-missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nichts",
        "<definitions",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
      })
  void what_is_no_table_is_not_saved(String file) {
    var draft = begun("anna", 2039);
    save(as("anna"), draft, "\"1\"", file)
        .then()
        .statusCode(422)
        .body("type", endsWith("/invalid-draft"));
    as("anna").get(draft).then().body("revision", equalTo(1));
  }

  private static final String REFUSED =
      "(?s)Die Bedingung „.*“ ist so nicht erlaubt\\.|Der Schlüssel „x“ ist nicht bekannt\\.";

  private static Stream<String> cells() {
    return Stream.of(
        "some i in 1..1000000000 satisfies i = 0",
        "count(for i in 1..1000000000 return i)",
        "(function(n) external {java: {class: \"java.lang.Math\", method signature:"
            + " \"abs(int)\"}})(1)",
        "(".repeat(20_000) + "1" + ")".repeat(20_000),
        "\"x\", ".repeat(50_000) + "\"x\"");
  }

  /** A cell holds conditions on one value; nothing else is ever evaluated. */
  @ParameterizedTest
  @MethodSource("cells")
  void what_would_run_without_end_or_call_java_is_refused_by_the_check(String cell) {
    var draft = begun("anna", 2042);
    var tag = Requests.tag(draft, as("anna"));
    var file = as("anna").get(draft + "/file").asString();
    var evil =
        file.replaceFirst(
            "(<inputEntry[^>]*>\\s*<text>)[^<]*", "$1" + Matcher.quoteReplacement(cell));
    assertThat(evil).isNotEqualTo(file);
    var saved = save(as("anna"), draft, tag, evil);
    assertThat(saved.statusCode()).isIn(200, 422);
    if (saved.statusCode() == 200) {
      as("anna")
          .get(draft + "/check")
          .then()
          .statusCode(200)
          .body("verdict", not(equalTo("WHOLE")))
          .body("issues[0].row", equalTo("G-1"))
          .body("issues[0].message", matchesPattern(REFUSED));
      var id = draft(draft);
      var now = drafts.find(id).orElseThrow().file().content();
      drafts.undo(id, saved.path("revision"), now, "anna");
    }
  }

  private static UUID draft(String address) {
    return UUID.fromString(address.substring(DRAFTS.length() + 1));
  }

  @Test
  void what_is_wrong_in_a_body_is_told_at_its_place() throws IOException {
    var draft = begun("anna", 2040);
    var refused =
        send(as("anna"), draft + "/submit", "\"1\"", Map.of("reason", "Gesetz", "sourc", "BGBl."));
    refused
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/source"))
        .body("errors.suggestion", hasItem("source"));
    isAsInTheExample(refused, "problem-invalid-draft");
    var tag = submitted(draft, "anna");
    var unseen = Map.<String, Object>of("rulebook", "x", "effectAcknowledged", false);
    send(as("bernd"), draft + "/approve", tag, unseen)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/effectAcknowledged"));
    var other = Map.<String, Object>of("rulebook", "sha256:0", "effectAcknowledged", true);
    send(as("bernd"), draft + "/approve", tag, other)
        .then()
        .statusCode(409)
        .body("detail", containsString("Another rulebook"));
  }

  @Test
  void sent_back_and_taken_back_it_can_be_changed_again() throws IOException {
    var draft = begun("anna", 2041);
    var tag = submitted(draft, "anna");
    save(as("anna"), draft, tag, as("anna").get(draft + "/file").asString()).then().statusCode(409);
    send(as("bernd"), draft + "/return", tag, Map.of("note", "Bitte noch einmal"))
        .then()
        .statusCode(200)
        .body("state", equalTo("EDITING"));
    submitted(draft, "anna");
    send(as("anna"), draft + "/withdraw", tag, Map.of()).then().statusCode(200);
    isAsInTheExample(send(as("anna"), draft + "/withdraw", tag, Map.of()), "problem-conflict");
    as("anna").get(DRAFTS).then().body("drafts.id", hasItem(draft.substring(DRAFTS.length() + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "00000000-0000-0000-0000-000000000000", "%2e%2e"})
  void a_draft_that_is_not_there_is_not_found(String id) {
    as("anna").urlEncodingEnabled(false).get(DRAFTS + '/' + id).then().statusCode(404);
  }
}
