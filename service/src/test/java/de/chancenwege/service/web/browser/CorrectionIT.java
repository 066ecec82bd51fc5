package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** While somebody writes, the version is corrected from which she started; in a browser. */
@QuarkusTest
class CorrectionIT {
  private static final String TABLE = "arbeit/gestattung";
  private static final String VERSION = "2026-06-12";
  private static final String REASON = "t1.0.n1";

  private static final Duration EFFECT = Duration.ofMinutes(5);

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TestHTTPResource("")
  String address;

  @Inject Accounts accounts;
  @Inject ActiveRulebook active;

  private Workshop anna;
  private Workshop bernd;
  private Visitor reader;

  @BeforeEach
  void two_colleagues() {
    anna = new Workshop(Staff.session(accounts, "anna", Set.of("recht")));
    bernd = new Workshop(Staff.session(accounts, "bernd", Set.of("freigabe")));
    reader = CHROMIUM.visitor(address).signIn("anna");
  }

  @AfterEach
  void nothing_was_complained_about() {
    assertThat(reader.complaints()).isEmpty();
    reader.close();
  }

  private String reason() {
    return reader.first("textarea[name='%s']".formatted(REASON)).inputValue();
  }

  private void correct(String reason) {
    var draft = anna.begin(TABLE, VERSION, Map.of("art", "CORRECTION"));
    anna.save(draft, Map.of(REASON, reason)).then().statusCode(303);
    var why = Map.of("grund", "Falsch wiedergegeben", "quelle", "Gesetz");
    anna.review(draft, "einreichen", why).then().statusCode(303);
    bernd.approve(draft).then().statusCode(303);
  }

  @Test
  void without_a_barrier_it_is_told_taken_over_and_its_effect_shown() {
    var before = active.rulebook().id().value();
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2037");
    var draft = anna.begin(TABLE, VERSION, day);
    reader.open(draft);
    var old = reason();
    anna.save(draft, Map.of(REASON, "Mein Grund.")).then().statusCode(303);
    correct("Berichtigter Grund.");
    theEffectIsShown(before, active.rulebook().id().value());

    reader.open(draft);
    assertThat(reader.first("main").textContent()).contains("wurde inzwischen berichtigt");
    Barriers.none(reader, "a draft that is behind");
    reader.press("form[action$='/nachziehen'] button");
    assertThat(reason()).isEqualTo("Berichtigter Grund.");
    assertThat(reader.first("main").textContent()).contains("Mein Grund.");
    Barriers.none(reader, "a correction taken over");

    reader.unfold().press("form[action$='/verwerfen'] button");
    correct(old);
    assertThat(active.rulebook().id().value()).isEqualTo(before);
  }

  private void theEffectIsShown(String before, String after) {
    reader.open("/werkstatt/wirkung?von=%s&bis=%s&stichtag=2026-11-23".formatted(before, after));
    await().pollInSameThread().atMost(EFFECT).until(this::isFound);
    reader.unfold();
    Barriers.none(reader, "an effect");
  }

  private boolean isFound() {
    reader.page().reload();
    return reader.page().locator("#wirkung-stand").count() == 0;
  }
}
