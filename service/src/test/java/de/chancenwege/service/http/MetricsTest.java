package de.chancenwege.service.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MetricsTest {
  private static final String SECRET = "Geheimnis0815";

  @TestHTTPResource URI service;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/, root",
    "/uebersicht?weg=HOSPITATION, /uebersicht",
    "/hilfe, /hilfe",
    "/glossar, /glossar",
    "/barrierefreiheit, /barrierefreiheit",
    "/datenschutz, /datenschutz",
    "/fall, /fall",
    "/robots.txt, /robots.txt",
    "/gefuehrt/geloescht, '/gefuehrt/{key}'",
    "/api/v1/routes, /api/v1/routes",
    "/api/v1/facts, /api/v1/facts",
    "/api/v1/vocabularies, /api/v1/vocabularies",
    "/api/v1/vocabularies/wege, /api/v1/vocabularies/{name}",
    "/api/v1/rulebooks, /api/v1/rulebooks",
    "/api/v1/rulebooks/active?asOf=2026-11-23, /api/v1/rulebooks/active",
    "/api/v1/tables/arbeit/gestattung/2026-06-12, '/api/v1/tables/{area}/{subject}/{validFrom}'",
    "/assets/chancenwege.css, /assets/{file}",
  })
  void every_address_is_counted_under_its_template(String path, String template) {
    var before = count(template);
    given().get(path).then().statusCode(200);
    given().get(path).then().statusCode(200);
    assertThat(count(template)).isEqualTo(before + 2);
  }

  /** Also one that comes later: it is easily forgotten in the setting. */
  @Test
  void every_address_that_is_described_is_counted() {
    var paths = given().get("/q/openapi?format=json").jsonPath().getMap("paths").keySet();
    assertThat(paths)
        .hasSizeGreaterThanOrEqualTo(9)
        .allSatisfy(
            path -> {
              var template = path.toString();
              var before = count(template);
              given().urlEncodingEnabled(false).options(template.replaceAll("[{}]", ""));
              assertThat(count(template)).isEqualTo(before + 1);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "GET, /Geheimnis0815",
    "GET, /?f=Geheimnis0815",
    "GET, /uebersicht?weg=Geheimnis0815",
    "GET, /uebersicht/Geheimnis0815",
    "GET, /fall/Geheimnis0815",
    "GET, /zweifel/Geheimnis0815",
    "GET, /api/v1/Geheimnis0815",
    "GET, /api/v1/routes/Geheimnis0815",
    "PUT, /api/v1/advice/Geheimnis0815",
    "GET, /api/v1/vocabularies/Geheimnis0815",
    "PUT, /api/v1/vocabularies/Geheimnis0815",
    "PUT, /api/v1/rulebooks/Geheimnis0815",
    "PUT, /api/v1/tables/a/b/Geheimnis0815",
    "GET, /assets/Geheimnis0815",
    "GET, /q/health/Geheimnis0815",
    "Geheimnis0815, /api/v1/routes",
  })
  void nothing_that_a_caller_makes_up_becomes_a_label(String method, String path)
      throws IOException {
    var rest = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    RawHttp.send(service, method + ' ' + path + rest + "\r\n");
    RawHttp.send(service, method + ' ' + path + rest + "Content-Length: 999999999\r\n\r\n");
    assertThat(lines()).noneMatch(line -> line.contains(SECRET));
  }

  private static double count(String template) {
    return lines()
        .filter(line -> line.startsWith("http_server_requests_seconds_count"))
        .filter(line -> line.contains("uri=\"" + template + "\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static Stream<String> lines() {
    return given().get("/q/metrics").asString().lines();
  }
}
