package de.chancenwege.service.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FrameworkProblemsTest {
  private static final String BASE = "https://chancenwege.de/problems/";
  private static final String END = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";

  @TestHTTPResource URI service;

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/nope",
        "/api",
        "/api/v1",
        "/api/v1/nope",
        "/api/v2/routes",
        "/q/nope",
        "/assets/kern/nope.css",
        "/api/v1/vocabularies/nope",
        "/api/v1/rulebooks/nope",
        "/api/v1/rulebooks/sha256:abc",
        "/api/v1/tables/arbeit",
        "/api/v1/tables/nope/nope/2026-01-01",
        "/api/v1/tables/grundlagen/herkunft/2026-02-30",
        "/api/v1/tables/grundlagen/herkunft/jetzt",
        "/application.properties",
      })
  void an_unknown_address_is_a_404(String path) {
    var problem = given().accept("*/*").get(path).then().statusCode(404);
    problem.contentType("application/problem+json").header("Cache-Control", "no-store");
    var body = problem.extract().jsonPath();
    assertThat(body.getString("type")).isEqualTo(BASE + "not-found");
    assertThat(body.getString("title")).isEqualTo("There is nothing at this address");
    assertThat(body.getInt("status")).isEqualTo(404);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "GET, /api/v1/advice, 'OPTIONS, POST'",
    "PUT, /api/v1/advice, 'OPTIONS, POST'",
    "DELETE, /api/v1/advice, 'OPTIONS, POST'",
    "TRACE, /api/v1/advice, 'OPTIONS, POST'",
    "BREW, /api/v1/advice, 'OPTIONS, POST'",
    "POST, /api/v1/routes, 'GET, HEAD, OPTIONS'",
    "DELETE, /api/v1/facts, 'GET, HEAD, OPTIONS'",
    "PATCH, /api/v1/vocabularies/wege, 'GET, HEAD, OPTIONS'",
    "PUT, /api/v1/rulebooks/active, 'GET, HEAD, OPTIONS'",
    "PUT, /api/v1/tables/grundlagen/herkunft/2026-06-12, 'GET, HEAD, OPTIONS'",
  })
  void a_wrong_method_is_a_405_that_names_the_right_ones(String method, String path, String allow) {
    var response = given().request(method, path);
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.header("Allow")).isEqualTo(allow);
    assertThat(response.contentType()).isEqualTo("application/problem+json");
    assertThat(response.jsonPath().getString("type")).isEqualTo(BASE + "method-not-allowed");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a=%zz", "a=%", "%e=b", "a=%u1234"})
  void a_form_that_is_not_encoded_as_forms_are_is_a_400(String body) {
    var sent = given().contentType("application/x-www-form-urlencoded").body(body).post("/");
    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(sent.jsonPath().getString("type")).isEqualTo(BASE + "malformed-request");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"text/csv", "application/xml", "image/*", ";;;", "a/b/c;q=x"})
  void a_media_type_that_is_not_there_is_a_406(String accept) {
    var response =
        given()
            .contentType("application/json")
            .header("Accept", accept)
            .body("{}")
            .post("/api/v1/advice");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.contentType()).isEqualTo("application/problem+json");
    assertThat(response.jsonPath().getString("type")).isEqualTo(BASE + "not-acceptable");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "application/xml",
        "text/xml",
        "text/plain",
        "text/json",
        "application/x-www-form-urlencoded",
        "application/x-ndjson",
        "multipart/form-data;boundary=x",
        "gar;;bage",
      })
  void a_body_of_another_type_is_a_415(String type) throws IOException {
    var answer =
        RawHttp.send(
            service,
            "POST /api/v1/advice"
                + END
                + "Content-Type: "
                + type
                + "\r\nContent-Length: 4\r\n\r\n<a/>");
    assertProblem(answer, 415, "unsupported-media-type");
  }

  @Test
  void a_body_of_five_megabytes_is_a_413() {
    var response =
        given()
            .contentType("application/json")
            .body("{\"a\":\"" + "x".repeat(5_000_000) + "\"}")
            .post("/api/v1/advice");
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.jsonPath().getString("type")).isEqualTo(BASE + "content-too-large");
    assertThat(response.jsonPath().getString("detail"))
        .isEqualTo("A body may have at most 1048576 bytes.");
  }

  @ParameterizedTest(name = "{0} bytes")
  @CsvSource({
    "1048575, 200", // one less
    "1048576, 200", // exactly
    "1048577, 413", // one more
  })
  void a_body_may_have_a_mebibyte(int bytes, int status) {
    var body = "{\"routes\":[\"HOSPITATION\"]}";
    given()
        .contentType("application/json")
        .body(body + " ".repeat(bytes - body.length()))
        .post("/api/v1/advice")
        .then()
        .statusCode(status);
  }

  @Test
  void a_body_that_does_not_tell_its_length_is_stopped_at_the_same_limit() throws IOException {
    var chunk = "10000\r\n" + " ".repeat(65_536) + "\r\n";
    var answer =
        RawHttp.send(
            service,
            "POST /api/v1/advice"
                + END
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(17)
                + "0\r\n\r\n");
    assertProblem(answer, 413, "content-too-large");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "NONSENSE\r\n\r\n",
        "GET /api/v1/routes HTTP/1.1\r\nConnection: close\r\n\r\n", // no host
        "GET /api/v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /api/v1/a|b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "POST /api/v1/advice HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
        "POST /api/v1/advice HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "POST /api/v1/advice HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      })
  void what_is_no_http_request_is_a_400(String request) throws IOException {
    assertProblem(RawHttp.send(service, request), 400, "malformed-request");
  }

  @Test
  void an_endless_address_is_a_414() throws IOException {
    var answer = RawHttp.send(service, "GET /" + "a".repeat(20_000) + END + "\r\n");
    assertThat(answer).contains(" 414 ", "application/problem+json", "\"about:blank\"");
  }

  @Test
  void endless_headers_are_a_431() throws IOException {
    var answer =
        RawHttp.send(service, "GET /api/v1/routes" + END + "X: " + "a".repeat(40_000) + "\r\n\r\n");
    assertThat(answer).contains(" 431 ", "application/problem+json", "\"about:blank\"");
  }

  @Test
  void bytes_that_are_not_utf_8_are_a_400() {
    var body = new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'};
    given()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/advice")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void a_wrong_day_in_the_address_is_told_by_the_name_of_its_parameter() {
    var problem = given().get("/api/v1/rulebooks/active?asOf=2026-02-30").then().statusCode(422);
    var body = problem.contentType("application/problem+json").extract().jsonPath();
    assertThat(body.getString("errors[0].parameter")).isEqualTo("asOf");
    assertThat(body.getString("errors[0].code")).isEqualTo("impossible-date");
  }

  private static void assertProblem(String answer, int status, String type) {
    assertThat(answer)
        .contains(" " + status + " ")
        .containsIgnoringCase("application/problem+json");
    var body = JsonPath.from(answer.substring(answer.indexOf("\r\n\r\n")).strip());
    assertThat(body.getString("type")).isEqualTo(BASE + type);
    assertThat(body.getInt("status")).isEqualTo(status);
  }
}
