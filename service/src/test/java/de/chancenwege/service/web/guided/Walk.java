package de.chancenwege.service.web.guided;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** Someone without a browser who goes from page to page and keeps the cookie of one case. */
final class Walk {

  static final String COOKIE = "chancenwege-fall";

  private final Map<String, String> cookies = new HashMap<>();
  private String place = "";
  private String address = "";

  /** A case that has just begun. */
  static Walk begun() {
    var walk = new Walk();
    walk.follow(request(Map.of()).get("/gefuehrt").then().statusCode(303));
    return walk;
  }

  /** A case that the quick form sent. */
  static Walk taken(Map<String, String> fields) {
    var walk = new Walk();
    walk.follow(request(Map.of()).formParams(fields).post("/gefuehrt").then().statusCode(303));
    return walk;
  }

  private static io.restassured.specification.RequestSpecification request(
      Map<String, String> cookies) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html,*/*;q=0.8")
        .contentType("application/x-www-form-urlencoded")
        .cookies(cookies);
  }

  private void follow(ValidatableResponse response) {
    place = response.extract().header("Location");
    address = place.replaceAll("(/gefuehrt/[^/]*).*", "$1");
    cookies.putAll(response.extract().cookies());
  }

  /** The page that the last answer led to. */
  ValidatableResponse page() {
    return get(place.substring(address.length()));
  }

  ValidatableResponse get(String path) {
    return request(cookies).get(address + path).then();
  }

  /** Sends the form of a page, and stays where the answer leads. */
  Walk answer(String facts, Map<String, String> fields) {
    var form = new HashMap<>(fields);
    form.put("frage", facts);
    follow(post("", form).statusCode(303));
    return this;
  }

  Walk answer(String fact, String text) {
    return answer(fact, Map.of(fact, text));
  }

  ValidatableResponse post(String path, Map<String, String> form) {
    return request(cookies).formParams(form).post(address + path).then();
  }

  /** The facts that the page asks for. */
  String asked() {
    return page()
        .extract()
        .asString()
        .replaceAll("(?s).*name=\"frage\" value=\"([^\"]*)\".*", "$1");
  }

  /** Where the last answer led, within the case. */
  String place() {
    return place.substring(address.length());
  }

  String address() {
    return address;
  }

  Map<String, String> cookies() {
    return cookies;
  }
}
