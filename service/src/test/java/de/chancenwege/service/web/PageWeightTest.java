package de.chancenwege.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.form.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages weigh on the line, packed as browsers ask for it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PageWeightTest {
  private static final int MOST_AT_FIRST = 150_000;
  private static final int MOST_LATER = 20_000;

  /** With the addresses of the laws. */
  private static final int MOST_REASONS = 22_000;

  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
  private static final String CASE =
      "aufenthaltsstatus=DULDUNG_60A&geburtsdatum.tag=14&geburtsdatum.monat=3"
          + "&geburtsdatum.jahr=2007&wohnpflichtAufnahmeeinrichtung=false";

  @Inject ActiveRulebook active;

  @TestHTTPResource("")
  URI address;

  private byte[] get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address.resolve(path)));
  }

  private byte[] post(String path, String form) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = request(request.header("Accept", "text/html"));
    assertThat(answer.statusCode()).isIn(200, 404, 422);
    return answer.body();
  }

  private static HttpResponse<byte[]> request(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var packed = request.setHeader("Accept-Encoding", "gzip").build();
    return HttpClient.newHttpClient().send(packed, BodyHandlers.ofByteArray());
  }

  private static String unpacked(byte[] packed) throws IOException {
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void the_first_page_comes_with_all_but_the_fonts_in_150_kilobytes() throws Exception {
    var page = get("/");
    int weight = page.length;
    var assets =
        ASSET.matcher(unpacked(page)).results().map(found -> found.group(1)).distinct().toList();
    assertThat(assets).hasSizeGreaterThan(4);
    for (var asset : assets) {
      weight += get(asset).length;
    }
    assertThat(weight).isLessThanOrEqualTo(MOST_AT_FIRST);
  }

  /** As a browser does: it has the style, the scripts and the page, and asks for the page alone. */
  @Test
  void the_first_page_comes_with_next_to_nothing_when_somebody_comes_again() throws Exception {
    var request = HttpRequest.newBuilder(address.resolve("/")).header("Accept", "text/html");
    var tag = request(request).headers().firstValue("ETag").orElseThrow();
    var again = request(request.header("If-None-Match", tag));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/hilfe",
        "/glossar",
        "/barrierefreiheit",
        "/datenschutz",
        "/fall",
        "/regeln",
        "/regeln/fragen",
        "/aenderungen",
        "/gibt-es-nicht"
      })
  void another_page_has_at_most_twenty_kilobytes(String path) throws Exception {
    assertThat(get(path).length).isLessThanOrEqualTo(MOST_LATER);
  }

  @Test
  void all_questions_of_a_topic_and_all_reasons_of_an_area_are_of_limited_weight()
      throws Exception {
    for (var topic : Topic.of(active.rulebook().questionnaire())) {
      assertThat(post("/", CASE + "&frage=" + topic.id()).length)
          .as(topic.title())
          .isLessThanOrEqualTo(MOST_LATER);
    }
    for (var area : active.rulebook().routes().stream().map(Route::area).distinct().toList()) {
      for (var person : List.of(CASE, "aufenthaltsstatus=FIKTION_81_4", "wochenstunden=20")) {
        assertThat(post("/begruendungen", person + "&bereich=" + area).length)
            .as(area + ' ' + person)
            .isLessThanOrEqualTo(MOST_REASONS);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, ''",
    "/ergebnis, ''",
    "/zeitleiste, ''",
    "/vergleich, dann.stichtag.tag=1&dann.stichtag.monat=6&dann.stichtag.jahr=2028",
    "/aendern, weg=AUSBILDUNG_BETRIEBLICH",
    "/blatt, ''",
    "/fall/speichern, ''",
    "/zweifel, zweifel.wege=HOSPITATION",
    "/, praktikumDauerTage=drei",
    "/, frage=%23formular",
    "/begruendungen, ''"
  })
  void an_answer_has_at_most_twenty_kilobytes(String path, String more) throws Exception {
    assertThat(post(path, CASE + '&' + more).length).isLessThanOrEqualTo(MOST_LATER);
  }
}
