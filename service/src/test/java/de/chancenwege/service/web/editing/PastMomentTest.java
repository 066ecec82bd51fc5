package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules that answered for some minutes only can be found, explained and made a draft again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PastMomentTest {
  private static final String TABLE = "arbeit/gestattung";
  private static final String LOOK_BACK = "/regeln/" + TABLE + "/rueckblick";
  private static final String REASON = "t1.0.n1";
  private static final String SHORT_LIVED = "Das sagte die Tabelle nur kurz.";
  private static final String WRONG = "Aus Versehen <i>anders</i>";
  private static final String RIGHT = "Das Versehen zurück";

  private static final Pattern WRITTEN =
      Pattern.compile("<textarea[^>]* name=\"t1\\.0\\.n1\"[^>]*>([^<]*)</textarea>");
  private static final Pattern MOMENT =
      Pattern.compile(
          "href=\"("
              + LOOK_BACK
              + "\\?stichtag=2026-06-12&amp;wissen=[^\"]+)\">Berichtigt: "
              + "(?:(?!</li>).)*Aus Versehen",
          Pattern.DOTALL);

  @Inject Accounts accounts;
  @Inject ActiveRulebook active;

  private Workshop anna;
  private Workshop bernd;

  @BeforeEach
  void staff() {
    anna = Workshop.of(accounts, "anna", "recht");
    bernd = Workshop.of(accounts, "bernd", "freigabe");
  }

  /** Publishes another reason; gives the one that was there. */
  private String correct(String reason, String why) {
    var draft = anna.begin(TABLE, "2026-06-12", Map.of("art", "CORRECTION"));
    var old = Workshop.find(WRITTEN, anna.get(draft).asString()).orElseThrow();
    anna.save(draft, Map.of(REASON, reason)).then().statusCode(303);
    anna.review(draft, "einreichen", Map.of("grund", why, "quelle", "Gesetz"))
        .then()
        .statusCode(303);
    bernd.approve(draft).then().statusCode(303);
    return old;
  }

  @Test
  void a_correction_that_was_corrected_minutes_later_is_still_told_and_leads_to_its_moment() {
    var before = active.rulebook().id().value();
    correct(correct(SHORT_LIVED, WRONG), RIGHT);
    assertThat(active.rulebook().id().value()).isEqualTo(before);

    var news = anna.get("/aenderungen").asString();
    assertThat(news).contains("Aus Versehen &lt;i&gt;anders&lt;/i&gt;", "Grund: „" + RIGHT);
    assertThat(anna.get("/aenderungen.atom").asString())
        .contains("Aus Versehen &lt;i&gt;anders&lt;/i&gt;", RIGHT);
    var link = Workshop.find(MOMENT, news).orElseThrow().replace("&amp;", "&");
    var then = anna.get(link).then().statusCode(200).extract().asString();
    assertThat(then)
        .contains("Was sich mit der Veröffentlichung vom ", "<ins>" + SHORT_LIVED + "</ins>")
        .contains("über diesen Tag etwas anderes", "<del>" + SHORT_LIVED + "</del>")
        .contains("Fassung ab 12.06.2026 berichtigt. Grund: „Aus Versehen &lt;i&gt;anders")
        .doesNotContain("vom 12.06.2026 zum 12.06.2026");
    goesBackTo(link);
    theWorkshopTellsBoth();
  }

  private void goesBackTo(String link) {
    var draft = anna.begin(link, TABLE, "2026-06-12", Map.of("art", "CORRECTION"));
    anna.get(draft).then().body(containsString(SHORT_LIVED));
    anna.discard(draft).then().statusCode(303);
  }

  private void theWorkshopTellsBoth() {
    assertThat(anna.get("/werkstatt/wirkung").asString())
        .containsPattern("\\d\\d:\\d\\d:\\d\\d Uhr: geändert: Arbeit mit Aufenthaltsgestattung");
    assertThat(anna.get("/werkstatt/verlauf?tabelle=" + TABLE).asString())
        .contains("Rückblick: Stand davor", LOOK_BACK + "?stichtag=2026-06-12&amp;wissen=");
  }
}
