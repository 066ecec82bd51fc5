package de.chancenwege.service.web.handover;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A case in the form, and ways to send it. */
final class HandoverPages {
  static final Map<String, String> CASE =
      Map.of(
          "aufenthaltsstatus", "GESTATTUNG",
          "geburtsdatum.tag", "14",
          "geburtsdatum.monat", "3",
          "geburtsdatum.jahr", "2009",
          "wohnpflichtAufnahmeeinrichtung", "false",
          "netto", "450,25",
          "stichtag.tag", "23",
          "stichtag.monat", "11",
          "stichtag.jahr", "2026");

  private HandoverPages() {}

  static ValidatableResponse send(String path, Map<String, String> fields) {
    return given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParams(fields)
        .post(path)
        .then();
  }

  static ValidatableResponse upload(byte[] file) {
    return given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .multiPart("datei", "fall.chancenwege.json", file, "application/json")
        .post("/fall")
        .then();
  }

  static ValidatableResponse upload(String file) {
    return upload(file.getBytes(StandardCharsets.UTF_8));
  }

  static String saved() {
    return send("/fall/datei", CASE).statusCode(200).extract().asString();
  }
}
