package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.web.editing.Workshop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody who approves meets no barrier: neither before the decision nor after it. */
@QuarkusTest
class ReviewIT {
  private static final String TABLE = "arbeit/gestattung";
  private static final Map<String, String> REASONS =
      Map.of("grund", "Gesetz geändert", "quelle", "BGBl. 2039 I Nr. 1");

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Inject Accounts accounts;

  private Workshop anna;
  private Visitor bernd;

  @BeforeEach
  void two_colleagues() {
    anna = Workshop.of(accounts, "anna", "recht");
    Staff.make(accounts, "bernd", Set.of("freigabe"));
    bernd = CHROMIUM.visitor();
    bernd.signIn("bernd");
  }

  @Test
  void effect_form_and_published_version_have_no_barriers() {
    var day = Map.of("art", "VERSION", "tag", "1", "monat", "3", "jahr", "2039");
    var draft = anna.begin(TABLE, "2026-02-01", day);
    submitted(draft);
    Barriers.none(bernd, "what a draft changes, and the form to approve it");

    bernd.press("form[action$='/freigeben'] .kern-btn--primary");
    assertThat(bernd.page().title()).startsWith("Fehler: ");
    Barriers.none(bernd, "an approval that lacks the confirmation");
    approved();
    Barriers.none(bernd, "what was published");

    var back = anna.begin(TABLE, "2039-03-01", Map.of("art", "WITHDRAWAL"));
    submitted(back);
    Barriers.none(bernd, "what a withdrawal changes");
    approved();
  }

  /** Submitted, and looked at once its effect is known. */
  private void submitted(String draft) {
    anna.review(draft, "einreichen", REASONS).then().statusCode(303);
    await()
        .pollInSameThread()
        .atMost(Duration.ofMinutes(5))
        .until(
            () -> {
              bernd.open(draft + "/pruefen").unfold();
              return bernd.page().locator("#f-wirkung").count() == 1;
            });
  }

  private void approved() {
    bernd.check("wirkung", "ja").press("form[action$='/freigeben'] .kern-btn--primary");
    assertThat(bernd.page().content()).contains("veröffentlicht");
  }
}
