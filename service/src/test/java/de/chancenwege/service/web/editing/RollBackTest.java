package de.chancenwege.service.web.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.OwnDatabase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A new version is found wrong when it has been in force for a week, and what was before counts.
 */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class RollBackTest {
  private static final String TABLE = "arbeit/gestattung";
  private static final String LOOK_BACK = "/regeln/" + TABLE + "/rueckblick";
  private static final String OFFER = "Entwurf aus diesem Stand";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
  private static final LocalDate FIRST = TODAY.minusDays(7);

  /** The levels of rows that give a claim. */
  private static final Pattern CLAIM =
      Pattern.compile(
          "name=\"(t1\\.\\d+\\.a0)\"(?:(?!</select>).)*&quot;ANSPRUCH&quot;\" selected");

  @Inject Accounts accounts;
  @Inject ActiveRulebook active;

  private Workshop anna;
  private Workshop bernd;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "freigabe");
  }

  private static List<String> levels(LocalDate day, String more) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"asOf": "%s", %s "routes": ["BESCHAEFTIGUNG", "AUSBILDUNG_BETRIEBLICH"],
             "facts": {"aufenthaltsstatus": "GESTATTUNG", "staatsangehoerigkeit": "AF",
               "wohnpflichtAufnahmeeinrichtung": false, "asylstand": "OFFEN",
               "gestattetSeit": "2026-01-01", "aufenthaltUnunterbrochenSeit": "2026-01-01",
               "asylantragRegistriertAm": "2026-01-01", "asylantragGestelltAm": "2026-01-13",
               "beschleunigtesVerfahren": "NEIN", "mitwirkungAsyl": "KEINE_VERLETZUNG"}}
            """
                .formatted(day, more))
        .post("/api/v1/advice")
        .then()
        .statusCode(200)
        .extract()
        .path("findings.level");
  }

  private static String german(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(day);
  }

  private static String knownAt(Instant moment) {
    return "\"knownAt\": \"%s\",".formatted(moment);
  }

  private void publish(String draft, String reason) {
    anna.review(draft, "einreichen", Map.of("grund", reason, "quelle", "Gesetz"))
        .then()
        .statusCode(303);
    bernd.approve(draft).then().statusCode(303);
  }

  /** A new version in which every claim is a decision in each single case. */
  private void publishWrongVersion() {
    var day =
        Map.of(
            "art", "VERSION",
            "tag", String.valueOf(FIRST.getDayOfMonth()),
            "monat", String.valueOf(FIRST.getMonthValue()),
            "jahr", String.valueOf(FIRST.getYear()));
    var draft = anna.begin(TABLE, "2026-06-12", day);
    var fields =
        CLAIM
            .matcher(anna.get(draft).asString())
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> "\"ERMESSEN\""));
    assertThat(fields).isNotEmpty();
    anna.save(draft, fields).then().statusCode(303);
    publish(draft, "Neues Gesetz");
  }

  @Test
  void the_days_of_a_wrong_version_are_right_again_and_what_was_told_meanwhile_is_explained() {
    var before = active.rulebook().id().value();
    var right = levels(TODAY, "");
    publishWrongVersion();
    var wrong = levels(FIRST, "");
    var meanwhile = Instant.now();
    assertThat(wrong).isNotEqualTo(right);

    var past = LOOK_BACK + "?stichtag=" + TODAY + "&wissen=2020-01-01";
    assertThat(bernd.get(past).asString()).doesNotContain(OFFER);
    anna.get(past).then().body(containsString("kam später dazu und gilt schon"));
    var draft = anna.begin(past, TABLE, FIRST.toString(), Map.of("art", "CORRECTION"));
    anna.get(draft).then().body(containsString("Prüfung: vollständig"));
    publish(draft, "Die neue Fassung war falsch");

    assertThat(levels(FIRST, "")).isEqualTo(right);
    assertThat(levels(TODAY, "")).isEqualTo(right);
    assertThat(levels(FIRST, knownAt(meanwhile))).isEqualTo(wrong);
    assertThat(active.rulebook().id().value()).isNotEqualTo(before);
    var added = "Fassung ab %s veröffentlicht. Grund: „Neues Gesetz“".formatted(german(FIRST));
    assertThat(anna.get(past).asString())
        .contains("über diesen Tag dasselbe", added)
        .contains("Fassung ab %s berichtigt. Grund: „Die neue".formatted(german(FIRST)))
        .doesNotContain(OFFER, "Fassung ab 12.06.2026 berichtigt");
  }
}
