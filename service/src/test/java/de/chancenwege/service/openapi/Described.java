package de.chancenwege.service.openapi;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The description as it is served, and what the service really answers. */
final class Described {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Described() {}

  static JsonNode description() throws IOException {
    return json(given().accept("application/json").get("/q/openapi"));
  }

  static JsonNode property(String schema, String field) throws IOException {
    return description().at("/components/schemas/" + schema + "/properties/" + field);
  }

  static JsonNode example(String name) {
    return Examples.find(name).orElseThrow();
  }

  static JsonNode get(String path) throws IOException {
    return json(given().accept("application/json").get(path));
  }

  static Response advise(String body) {
    return given().contentType("application/json").body(body).post("/api/v1/advice");
  }

  static JsonNode json(Response response) throws IOException {
    return JSON.readTree(response.asString());
  }

  static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
