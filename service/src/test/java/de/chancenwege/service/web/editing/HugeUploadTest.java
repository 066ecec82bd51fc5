package de.chancenwege.service.web.editing;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.token;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody chooses a film in place of a workbook. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HugeUploadTest {
  private static final int BYTES = 100 << 20;
  private static final byte[] PIECE = new byte[1 << 16];
  private static final int PATIENCE_MILLISECONDS = 60_000;
  private static final String REFUSED = "HTTP/1.1 413 ";

  @TestHTTPResource("")
  URI service;

  @Inject Accounts accounts;

  private Workshop anna;
  private String draft;

  @BeforeEach
  void a_draft() {
    anna = Workshop.of(accounts, "anna", "recht");
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2049");
    draft = anna.begin("arbeit/gestattung", "2026-06-12", day);
  }

  @AfterEach
  void nothing_is_left() {
    anna.review(draft, "verwerfen", Map.of()).then().statusCode(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "dmn", "uebernehmen"})
  void a_hundred_megabytes_are_a_413_that_a_browser_shows(String kind) throws IOException {
    var token = token(anna.get(draft).asString());
    var start = part("formularmarke", "") + token + "\r\n" + part("datei", "; filename=\"a\"");
    var length = "Content-Length: " + (start.length() + (long) BYTES);
    try (var socket = sent(kind, length)) {
      var out = socket.getOutputStream();
      out.write(ascii(start));
      for (int sent = 0; sent < BYTES; sent += PIECE.length) {
        out.write(PIECE);
      }
      assertThat(beginning(socket.getInputStream())).isEqualTo(REFUSED);
      socket.getInputStream().readAllBytes();
    }
    assertThat(anna.get(draft).asString()).contains("(Stand 1)");
  }

  /** Nobody holds what has no end. */
  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "dmn", "uebernehmen"})
  void neither_are_they_taken_when_their_length_is_not_told(String kind) throws IOException {
    try (var socket = sent(kind, "Transfer-Encoding: chunked")) {
      var out = socket.getOutputStream();
      var head = ascii(Integer.toHexString(PIECE.length) + "\r\n");
      int sent = 0;
      try {
        while (sent < BYTES) {
          out.write(head);
          out.write(PIECE);
          out.write(ascii("\r\n"));
          sent += PIECE.length;
        }
      } catch (IOException e) {
        assertThat(sent).as("sent before the line was cut").isLessThan(BYTES);
        return;
      }
      assertThat(beginning(socket.getInputStream())).isEqualTo(REFUSED);
    }
  }

  private Socket sent(String kind, String length) throws IOException {
    var socket = new Socket(service.getHost(), service.getPort());
    socket.setSoTimeout(PATIENCE_MILLISECONDS);
    var head =
        """
        POST %s/%s HTTP/1.1
        Host: %s
        Cookie: %s=%s
        Content-Type: multipart/form-data; boundary=grenze
        %s
        Connection: close

        """
            .formatted(draft, kind, service.getAuthority(), COOKIE, anna.session(), length);
    socket.getOutputStream().write(ascii(head.replace("\n", "\r\n")));
    return socket;
  }

  private static String part(String name, String more) {
    return "--grenze\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
        .formatted(name, more);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** The answer comes before the request has an end. */
  private static String beginning(InputStream in) throws IOException {
    return new String(in.readNBytes(REFUSED.length()), StandardCharsets.US_ASCII);
  }
}
