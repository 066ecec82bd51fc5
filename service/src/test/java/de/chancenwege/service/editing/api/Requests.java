package de.chancenwege.service.editing.api;

import static de.chancenwege.service.access.Staff.COOKIE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.key.ApiKeys;
import de.chancenwege.service.access.key.Scope;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.draft.NewVersion;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People and programs that work on drafts over HTTP, and what they send. */
final class Requests {
  static final String DRAFTS = "/api/v1/workshop/drafts";
  static final String DMN = "application/dmn+xml";
  static final Map<String, Object> REASONS =
      Map.of("reason", "Gesetz geändert", "source", "BGBl. 2027 I Nr. 1");

  private Requests() {}

  /** Anna edits, Bernd approves, Carla may do both. */
  static void staff(Accounts accounts) {
    Staff.make(accounts, "anna", Set.of("recht"));
    Staff.make(accounts, "bernd", Set.of("freigabe"));
    Staff.make(accounts, "carla", Set.of("recht", "freigabe"));
  }

  static RequestSpecification as(String name) {
    return given().cookie(COOKIE, Staff.signIn(name, Staff.PASSWORD).cookie(COOKIE));
  }

  static RequestSpecification key(ApiKeys keys, String account, Scope scope) {
    var key = keys.add("Probe", Set.of(scope), account, LocalDate.of(2999, 1, 1));
    return given().header("Authorization", "Bearer " + key);
  }

  /** The address of a new draft of somebody, of a version from that year on. */
  static String begun(Drafts drafts, Rulebook rulebook, String account, int year) {
    var base =
        rulebook.versions().stream()
            .filter(version -> version.file().path().endsWith("arbeit/gestattung/2026-06-12.dmn"))
            .findFirst()
            .orElseThrow();
    var file = NewVersion.of(base.content(), LocalDate.of(year, 3, 1));
    return DRAFTS + '/' + drafts.begin(DraftKind.VERSION, file, base.file(), account).id();
  }

  static String tag(String draft, RequestSpecification by) {
    return by.get(draft).then().statusCode(200).extract().header("ETag");
  }

  static Response send(RequestSpecification by, String to, String tag, Map<String, Object> body) {
    return by.header("If-Match", tag).contentType(ContentType.JSON).body(body).post(to);
  }

  static Response save(RequestSpecification by, String draft, String tag, String file) {
    return by.header("If-Match", tag)
        .contentType(DMN)
        .body(file.getBytes(StandardCharsets.UTF_8))
        .put(draft + "/file");
  }

  /** Submits it as it is now; gives the tag of that. */
  static String submitted(String draft, String account) {
    var tag = tag(draft, as(account));
    send(as(account), draft + "/submit", tag, REASONS).then().statusCode(200);
    return tag;
  }

  static Map<String, Object> approval(Rulebook rulebook) {
    return Map.of("rulebook", rulebook.id().value(), "effectAcknowledged", true);
  }

  static void isAsInTheExample(Response answer, String name) throws IOException {
    var told = (ObjectNode) new ObjectMapper().readTree(answer.asString());
    told.remove("correlationId");
    assertThat(told.toPrettyString()).isEqualTo(example(name).toPrettyString());
  }

  static void hasTheFieldsOfTheExample(Response answer, String name) throws IOException {
    var told = new ObjectMapper().readTree(answer.asString());
    assertThat(names(told)).containsExactlyElementsOf(names(example(name)));
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static JsonNode example(String name) throws IOException {
    var file = "examples/" + name + ".json";
    try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      return new ObjectMapper().readTree(stream);
    }
  }
}
