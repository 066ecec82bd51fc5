package de.chancenwege.service.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.chancenwege.service.start.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Pattern INJECTED =
      Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)");
  private static final Pattern DOCUMENTED = Pattern.compile("`(CHANCENWEGE_[A-Z_]+)`");
  private static final Pattern DEFAULT = Pattern.compile("(?m)^(chancenwege\\.[a-z.-]+)=");

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          QUARKUS_HTTP_PORT                     | abc              | a whole number from 0 to 65535
          QUARKUS_HTTP_PORT                     | 65536            | a whole number from 0 to 65535
          CHANCENWEGE_ENGINE                    | fast             | one of: auto, quick, thorough, drools
          CHANCENWEGE_DRAFT_DAYS                | 91               | a whole number from 0 to 90
          CHANCENWEGE_DRAFT_DAYS                | -1               | a whole number from 0 to 90
          CHANCENWEGE_DRAFT_DAYS                | 7.5              | a whole number from 0 to 90
          CHANCENWEGE_LAW_WATCH_MONTHS          | -3               | a whole number from 1 to 120
          CHANCENWEGE_ACCESS_EVENT_DAYS         | 0                | a whole number from 1 to 3650
          CHANCENWEGE_ACCESS_SESSION_IDLE       | -5m              | a time from a minute to a year
          CHANCENWEGE_ACCESS_SESSION_IDLE       | 59s              | a time from a minute to a year
          CHANCENWEGE_ACCESS_SESSION_LONGEST    | 366d             | a time from a minute to a year
          CHANCENWEGE_ACCESS_SESSION_LONGEST    | bald             | a time from a minute to a year
          CHANCENWEGE_METRICS_OPEN              | ture             | one of: true, false
          CHANCENWEGE_ASK_WITHOUT_ACCOUNT       | nein             | one of: true, false
          CHANCENWEGE_ACCESS_COOKIE_ALWAYS_SECURE | ja             | one of: true, false
          CHANCENWEGE_EXIT                      | javascript:a(1)  | the address of a web page
          CHANCENWEGE_EXIT                      | www.example.org  | the address of a web page
          CHANCENWEGE_EXIT                      | https:///x       | the address of a web page
          CHANCENWEGE_EXIT                      | http://a b       | the address of a web page
          """)
  void a_value_that_cannot_be_is_told_with_what_is_allowed(
      String variable, String value, String allowed) {
    var refusal = refusal(Map.of(variable, value));

    assertThat(refusal.english())
        .startsWith("Chancenwege does not start: " + variable + " has the value \"" + value)
        .contains("Allowed is " + allowed);
    assertThat(refusal.german())
        .startsWith("Chancenwege startet nicht: " + variable + " hat den Wert „" + value)
        .contains(". Erlaubt ist ");
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "QUARKUS_HTTP_PORT, 0",
    "QUARKUS_HTTP_PORT, 65535",
    "CHANCENWEGE_ENGINE, drools",
    "CHANCENWEGE_DRAFT_DAYS, 90",
    "CHANCENWEGE_DRAFT_DAYS, ' 7 '",
    "CHANCENWEGE_ACCESS_SESSION_IDLE, 1m",
    "CHANCENWEGE_ACCESS_SESSION_IDLE, PT2H",
    "CHANCENWEGE_ACCESS_SESSION_LONGEST, 365d",
    "CHANCENWEGE_EXIT, https://www.example.org/wetter?ort=Essen",
    "CHANCENWEGE_OPERATOR_NAME, ''",
  })
  void what_is_allowed_is_taken(String variable, String value) {
    assertThatCode(() -> require(Map.of(variable, value))).doesNotThrowAnyException();
  }

  @Test
  void a_variable_that_is_set_to_nothing_is_told() {
    assertThat(refusal(Map.of("CHANCENWEGE_DRAFT_DAYS", "")).english())
        .contains("CHANCENWEGE_DRAFT_DAYS is empty. Allowed is a whole number");
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    assertThat(refusal(Map.of("CHANCENWEGE_ENGINE", "x", "CHANCENWEGE_EXIT", "y")).german())
        .contains("CHANCENWEGE_ENGINE hat", "CHANCENWEGE_EXIT hat");
  }

  @ParameterizedTest
  @CsvSource({"c2hvcnQ=", "geheim!"})
  void a_secret_of_another_form_is_refused_and_not_shown(String secret) {
    var refusal = refusal(Map.of("CHANCENWEGE_GUIDED_SECRET", secret));

    assertThat(refusal.english())
        .contains("CHANCENWEGE_GUIDED_SECRET has a wrong value", "32 bytes in Base64")
        .doesNotContain(secret);
    assertThat(refusal.german()).contains("hat einen falschen Wert").doesNotContain(secret);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "https://konto.example.org/realms/x, true",
    "http://localhost:8180/realms/x, true",
    "http://konto.example.org/realms/x, false",
    "ftp://localhost, false",
    "konto.example.org, false",
  })
  void the_secret_of_the_institution_does_not_travel_in_the_clear(String issuer, boolean taken) {
    var given = institution(issuer);

    if (taken) {
      assertThatCode(() -> require(given)).doesNotThrowAnyException();
    } else {
      assertThat(refusal(given).english()).contains("Allowed is an address with https://");
    }
  }

  @Test
  void a_part_of_the_institution_is_refused_with_what_to_set() {
    var given = new HashMap<>(institution("https://konto.example.org"));
    given.remove("CHANCENWEGE_OIDC_CLIENT_SECRET");

    assertThat(refusal(given).english())
        .contains("Only a part is set of: CHANCENWEGE_OIDC_ISSUER", "CLIENT_SECRET. Set all");
  }

  @Test
  void a_misspelt_variable_is_named_with_the_one_that_was_meant() {
    assertThat(Settings.remarks(List.of("PATH", "CHANCENWEGE_DRAFT_DAY", "CHANCENWEGE_ENGINE")))
        .containsExactly(
            "CHANCENWEGE_DRAFT_DAY is no setting and changes nothing;"
                + " is it CHANCENWEGE_DRAFT_DAYS?");
    assertThat(Settings.remarks(List.of("CHANCENWEGE_QUITE_ANOTHER_THING")))
        .containsExactly("CHANCENWEGE_QUITE_ANOTHER_THING is no setting and changes nothing");
  }

  @Test
  void every_setting_that_the_program_reads_or_tells_of_is_known() throws IOException {
    var names =
        Stream.of(
                sources().flatMap(file -> found(INJECTED, file)),
                found(DEFAULT, Path.of("src/main/resources/application.properties")),
                found(DOCUMENTED, Path.of("../docs/operation.md")),
                found(DOCUMENTED, Path.of("../docs/keycloak/README.md")))
            .flatMap(one -> one)
            .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
            .distinct()
            .toList();

    assertThat(names).hasSizeGreaterThan(25);
    assertThat(Settings.remarks(names)).isEmpty();
  }

  private static Stream<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }

  private static Stream<String> found(Pattern pattern, Path file) {
    try {
      return pattern
          .matcher(Files.readString(file))
          .results()
          .map((MatchResult match) -> match.group(1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> institution(String issuer) {
    return Map.of(
        "CHANCENWEGE_OIDC_ISSUER", issuer,
        "CHANCENWEGE_OIDC_CLIENT_ID", "x",
        "CHANCENWEGE_OIDC_CLIENT_SECRET", "y");
  }

  private static StartRefusedException refusal(Map<String, String> variables) {
    return catchThrowableOfType(StartRefusedException.class, () -> require(variables));
  }

  /** With the defaults of the program for what is not given. */
  private static void require(Map<String, String> variables)
      throws IOException, StartRefusedException {
    var defaults = new Properties();
    try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
      defaults.load(file);
    }
    Settings.require(
        property -> {
          var variable = property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
          var value = variables.getOrDefault(variable, defaults.getProperty(property, ""));
          return Optional.of(value).filter(text -> !text.isEmpty());
        });
  }
}
