package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.wide;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.LocatorOptions;
import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a fault in a cell to the law that answers, and back, by two people without a mouse. */
@QuarkusTest
class WorkshopKeyboardIT {
  private static final String TABLE = "/regeln/arbeit/gestattung";
  private static final String WHY = "Neuer Grund ab März 2035.";

  /** A condition of several values, and the reason, in the fourth row of the second table. */
  private static final String SEVERAL = "t1.3.e3";

  private static final String REASON = "t1.3.n1";
  private static final String FAULT = "[id='t1.3.e3-fehler']";

  private static final Pattern SAVED = Pattern.compile("^Gespeichert(;.*)?$");
  private static final Duration EFFECT = Duration.ofMinutes(5);

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Inject Accounts accounts;
  @Inject ActiveRulebook active;

  private Visitor anna;
  private Visitor bernd;
  private Keyboard annas;
  private Keyboard bernds;

  @BeforeEach
  void two_colleagues() {
    Staff.make(accounts, "anna", Set.of("recht"));
    Staff.make(accounts, "bernd", Set.of("freigabe"));
    var wide = wide();
    anna = CHROMIUM.visitor(wide);
    bernd = CHROMIUM.visitor(wide);
    annas = new Keyboard(anna.page());
    bernds = new Keyboard(bernd.page());
  }

  @Test
  void edited_mended_submitted_approved_in_force_explained_and_rolled_back() {
    var before = active.rulebook().id().value();
    var moment = Instant.now();
    signIn(anna, annas, "anna");
    signIn(bernd, bernds, "bernd");
    begin();
    aFaultIsToldAtItsCellAndMended();
    submit();
    approve();
    var after = active.rulebook().id().value();
    assertThat(after).isNotEqualTo(before);
    assertThat(rulebook("")).isEqualTo(after);

    assertThat(rulebook("\"knownAt\": \"" + moment + "\",")).isEqualTo(before);
    whatWasToldBeforeIsStillExplained();

    anna.open("/werkstatt/neu?tabelle=arbeit/gestattung&fassung=2035-03-01");
    annas.reach("[name=art]").press("ArrowDown").press("ArrowDown").leave("Enter");
    submit();
    approve();
    assertThat(active.rulebook().id().value()).isEqualTo(before);
  }

  private static void signIn(Visitor visitor, Keyboard keyboard, String name) {
    visitor.open("/konto/anmelden");
    keyboard.tabTo("name").type(name).tabTo("passwort").type(Staff.PASSWORD).leave("Enter");
  }

  private void begin() {
    anna.open(TABLE + "/2026-06-12");
    annas.follow("a[href^='/werkstatt/neu']").tabTo("tag").type("1").tabTo("monat").type("3");
    annas.tabTo("jahr").type("2035").leave("Enter");
    anna.page().waitForURL("**/werkstatt/entwurf/**");
  }

  private void aFaultIsToldAtItsCellAndMended() {
    var right = anna.first("[name='%s']".formatted(SEVERAL)).inputValue();
    annas.fill(SEVERAL, "noch keine Entscheidng");
    says(FAULT, Pattern.compile("Meinten Sie „noch keine Entscheidung“"));
    annas.fill(SEVERAL, right).fill(REASON, WHY);
    says("#speicherstand", SAVED);
    assertThat(anna.page().locator(FAULT).count()).isZero();

    annas.reach("[name='t1.4.id']").leave("Enter");
    assertThat(anna.first("#pruefung").textContent()).contains("Prüfung: vollständig");
    assertThat(anna.page().locator("[data-zeile] .cw-edit__before").count()).isOne();
    annas.follow("a[href$='/pruefen']");
    assertThat(anna.page().content()).contains("<ins>" + WHY + "</ins>");
  }

  private void says(String place, Pattern text) {
    anna.page().locator(place, new LocatorOptions().setHasText(text)).waitFor();
  }

  private void submit() {
    await().pollInSameThread().atMost(EFFECT).until(() -> isEffectFound(anna));
    assertThat(anna.first("[aria-labelledby=wirkung]").textContent()).contains("Stichtag: ");
    annas.tabTo("grund").type("Gesetz geändert").tabTo("quelle").type("BGBl. 2035 I Nr. 1");
    annas.leave("Enter");
    assertThat(anna.page().content()).contains("Eingereicht von");
  }

  private void approve() {
    bernd.open("/werkstatt");
    bernds.follow("section[aria-labelledby=freigabe] a");
    await().pollInSameThread().atMost(EFFECT).until(() -> isEffectFound(bernd));
    bernds.tabTo("wirkung").press("Space").tabTo("bemerkung").reach("#f-bemerkung");
    bernds.follow("form[action$='/freigeben'] .kern-btn--primary");
    assertThat(bernd.page().content()).contains("veröffentlicht");
  }

  private static boolean isEffectFound(Visitor visitor) {
    visitor.page().reload();
    return visitor.page().locator("#wirkung-stand").count() == 0;
  }

  /** Id of the rulebook that explains an answer for a day on which the new version counts. */
  private static String rulebook(String known) {
    return given()
        .contentType(ContentType.JSON)
        .body("{\"asOf\": \"2035-03-03\", " + known + " \"facts\": {}}")
        .post("/api/v1/advice")
        .then()
        .statusCode(200)
        .extract()
        .header("Rulebook-Id");
  }

  /** Day and month are the same number: browsers ask for them in either order. */
  private void whatWasToldBeforeIsStillExplained() {
    anna.open(TABLE + "/rueckblick");
    annas.tabTo("stichtag").type("03032035").reach("#wissen").type("01012026");
    annas.follow("form[action$='/rueckblick'] button");
    assertThat(anna.page().url()).contains("stichtag=2035-03-03", "wissen=2026-01-01");
    assertThat(anna.first("main").textContent())
        .contains("Heute sagt das Regelwerk über diesen Tag etwas anderes.", WHY);
    Barriers.none(anna, "a look back");
  }
}
