package de.chancenwege.service.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SecurityHeadersTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "GET, /, 200",
    "GET, /uebersicht?weg=HOSPITATION, 200",
    "GET, /uebersicht?stichtag=x, 422",
    "GET, /hilfe, 200",
    "GET, /glossar, 200",
    "GET, /barrierefreiheit, 200",
    "GET, /datenschutz, 200",
    "GET, /robots.txt, 200",
    "GET, /gibt-es-nicht, 404",
    "GET, /assets/chancenwege.css, 200",
    "GET, /api/v1/routes, 200",
    "GET, /api/v1/nope, 404",
    "PUT, /api/v1/routes, 405",
    "POST, /api/v1/advice, 415",
    "GET, /kaputt, 500",
    "GET, /kaputt/ueberlastet, 503",
    "GET, /q/health, 200",
    "GET, /q/openapi, 200",
    "GET, /q/metrics, 200",
  })
  void every_answer_tells_the_browser_to_be_careful(String method, String path, int status) {
    var answer = given().accept("text/html, */*;q=0.1").request(method, path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertCareful(answer);
  }

  @Test
  void a_body_that_is_too_large_is_refused_with_care() {
    var answer = given().contentType("application/json").body(" ".repeat(2_000_000)).post("/");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertCareful(answer);
  }

  /** Only our own files run: what somebody smuggled into a page would not. */
  private static void assertCareful(Response answer) {
    assertThat(answer.header("Content-Security-Policy").split("; "))
        .contains(
            "default-src 'none'",
            "script-src 'self'",
            "connect-src 'self'",
            "style-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'")
        .noneMatch(rule -> rule.contains("unsafe"));
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Permissions-Policy"))
        .contains("camera=()", "geolocation=()", "microphone=()");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Correlation-Id")).isNotBlank();
    assertThat(answer.header("Set-Cookie")).isNull();
  }
}
