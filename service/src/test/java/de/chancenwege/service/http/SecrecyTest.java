package de.chancenwege.service.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecrecyTest {
  private static final String SECRET = "Geheimnis4711";

  @TestHTTPResource URI service;

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          lines.add(entry.getMessage() + List.of(parameters(entry)) + trace(entry.getThrown()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    listener.setLevel(Level.ALL);
    Logger.getLogger("").addHandler(listener);
  }

  @AfterEach
  void stop_listening() {
    Logger.getLogger("").removeHandler(listener);
  }

  @Test
  void what_is_logged_is_heard() {
    Logger.getLogger("test").warning("Hör zu: " + SECRET);
    assertThat(lines).anyMatch(line -> line.contains(SECRET));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"facts\":{\"kommune\":\"Geheimnis4711\"}}",
        "{\"facts\":{\"aufenthaltsstatus\":\"Geheimnis4711\"}}",
        "{\"facts\":{\"Geheimnis4711\":\"x\"}}",
        "{\"facts\":{\"geburtsdatum\":\"Geheimnis4711\"}}",
        "{\"facts\":{\"kommune\":Geheimnis4711}}",
        "{\"facts\":{\"kommune\":\"Geheimnis4711",
        "{\"facts\":{\"Geheimnis4711\":1,\"Geheimnis4711\":2}}",
        "{\"Geheimnis4711\":1}",
        "{\"asOf\":\"Geheimnis4711\"}",
        "{\"knownAt\":\"Geheimnis4711\"}",
        "{\"routes\":[\"Geheimnis4711\"]}",
        "\"Geheimnis4711\"",
        "Geheimnis4711",
      })
  void no_body_gets_into_the_log(String body) {
    given().contentType("application/json").body(body).post("/api/v1/advice");
    given().contentType("text/plain").body(body).post("/api/v1/advice");
    assertThat(lines).noneMatch(line -> line.contains(SECRET));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "POST /Geheimnis4711 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 99999999\r\n\r\n",
        "GET /Geheimnis4711 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /api/v1/%zzGeheimnis4711 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "Geheimnis4711\r\n\r\n",
        "GET /api/v1/routes?Geheimnis4711 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /api/v1/rulebooks/active?asOf=Geheimnis4711 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "POST /api/v1/advice HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n"
            + "Transfer-Encoding: chunked\r\n\r\nZZ\r\nGeheimnis4711\r\n",
      })
  void no_address_gets_into_the_log(String request) throws IOException {
    RawHttp.send(service, request);
    assertThat(lines).noneMatch(line -> line.contains(SECRET));
    assertThat(lines).noneMatch(line -> line.contains("127.0.0.1:"));
    assertThat(metricLines()).noneMatch(line -> line.contains(SECRET));
  }

  @Test
  void a_trace_names_places_and_no_messages() {
    var failure = new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
    assertThat(Traces.of(failure))
        .contains("java.lang.IllegalStateException", "caused by java.lang.IllegalArgumentException")
        .contains("SecrecyTest")
        .doesNotContain(SECRET);
  }

  private static List<String> metricLines() {
    return given().get("/q/metrics").asString().lines().toList();
  }

  private static Object[] parameters(LogRecord entry) {
    return entry.getParameters() == null ? new Object[0] : entry.getParameters();
  }

  private static String trace(Throwable thrown) {
    var text = new StringBuilder();
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      text.append(cause);
    }
    return text.toString();
  }
}
