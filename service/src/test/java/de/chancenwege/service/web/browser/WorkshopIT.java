package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.editing.spreadsheet.Workbooks;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lawyer changes a table and a colleague publishes it, in a browser. */
@QuarkusTest
class WorkshopIT {
  private static final String TABLE = "/regeln/arbeit/gestattung/2026-06-12";

  /** The condition on the status, and the reason, in the first row of the second table. */
  private static final String STATUS = "select[name='t1.0.e0']";

  private static final String REASON = "textarea[name='t1.0.n1']";

  private static final Pattern SAVED = Pattern.compile("^Gespeichert(;.*)?$");

  private static final Duration EFFECT = Duration.ofMinutes(5);

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Inject Accounts accounts;
  @Inject ActiveRulebook active;

  private Visitor anna;
  private Visitor bernd;

  @BeforeEach
  void two_colleagues() {
    Staff.make(accounts, "anna", Set.of("recht"));
    Staff.make(accounts, "bernd", Set.of("freigabe"));
    anna = CHROMIUM.visitor();
    bernd = CHROMIUM.visitor(new NewContextOptions().setJavaScriptEnabled(false));
  }

  private void begin(String day, String month, String year) {
    anna.signIn("anna");
    anna.open(TABLE).press("text=Diese Tabelle ändern");
    anna.type("tag", day).type("monat", month).type("jahr", year);
    anna.page().keyboard().press("Enter");
    anna.page().waitForURL("**/werkstatt/entwurf/**");
  }

  private void save() {
    anna.press(".cw-edit__bar button[value=speichern]");
  }

  private void discard() {
    anna.unfold().press("form[action$='/verwerfen'] button");
  }

  @Test
  void a_fault_is_told_at_the_cell_mended_submitted_approved_and_taken_back() {
    var before = active.rulebook().id();
    begin("1", "3", "2034");
    anna.first(STATUS).selectOption("\"DULDUNG\"");
    save();
    assertThat(anna.first("#pruefung").textContent()).contains("Prüfung: fehlerhaft");
    assertThat(anna.first("#zeile-G-01").textContent()).contains("geändert, vorher:");

    anna.press("button[value=rueckgaengig]");
    anna.first(REASON).fill("Neuer Grund ab März 2034.");
    save();
    anna.press("text=Änderungen ansehen und einreichen");
    assertThat(anna.page().content()).contains("<ins>Neuer Grund ab März 2034.</ins>");
    submit();

    approve();
    assertThat(active.rulebook().id()).isNotEqualTo(before);

    anna.open("/werkstatt/neu?tabelle=arbeit/gestattung&fassung=2034-03-01");
    anna.check("art", "WITHDRAWAL").press("main .kern-btn--primary");
    submit();
    approve();
    assertThat(active.rulebook().id()).isEqualTo(before);
  }

  private void submit() {
    anna.first("#e-grund").fill("Gesetz geändert");
    anna.first("#e-quelle").fill("BGBl. 2034 I Nr. 1");
    anna.press("form[action$='/einreichen'] .kern-btn--primary");
  }

  private void approve() {
    if (bernd.page().url().equals("about:blank")) {
      bernd.signIn("bernd");
    }
    bernd.open("/werkstatt").press("section[aria-labelledby=freigabe] a");
    await().pollInSameThread().atMost(EFFECT).until(this::isEffectFound);
    bernd.check("wirkung", "ja").press("form[action$='/freigeben'] .kern-btn--primary");
    assertThat(bernd.page().content()).contains("veröffentlicht");
  }

  /** Without scripts the page has to be asked for again. */
  private boolean isEffectFound() {
    bernd.page().reload();
    return bernd.page().locator("#f-wirkung").count() == 1;
  }

  @Test
  void what_is_typed_is_saved_by_itself_and_by_the_keyboard_alone() {
    begin("2", "3", "2034");
    anna.first(REASON).focus();
    anna.page().keyboard().press("Control+A");
    anna.page().keyboard().type("Von selbst gespeichert.");
    anna.page().locator("#speicherstand", new LocatorOptions().setHasText(SAVED)).waitFor();
    anna.page().reload();
    assertThat(anna.first(REASON).inputValue()).isEqualTo("Von selbst gespeichert.");
    discard();
  }

  @Test
  void several_values_are_chosen_by_the_keyboard_alone() {
    begin("6", "3", "2034");
    anna.first("button[value='werte:t1.1.e0']").focus();
    anna.page().keyboard().press("Enter");
    anna.page().waitForURL("**/werte?**");
    anna.first("input[value=DULDUNG_60B]").focus();
    anna.page().keyboard().press("Space");
    anna.page().keyboard().press("Enter");
    anna.page().waitForURL("**#zeile-G-02");
    assertThat(anna.first("textarea[name='t1.1.e0']").inputValue())
        .isEqualTo("Gestattung, Duldung 60b");
    discard();
  }

  @Test
  void axe_finds_nothing_in_the_workshop() {
    begin("3", "3", "2034");
    anna.first(STATUS).selectOption("\"DULDUNG\"");
    save();
    Barriers.none(anna, "a draft with faults");
    var draft = anna.page().url();
    anna.press("button[value='werte:t1.0.e0']");
    Barriers.none(anna, "the values of a cell");
    anna.open("/werkstatt").unfold();
    Barriers.none(anna, "the workshop");
    anna.open("/werkstatt/neu?tabelle=arbeit/gestattung").press("main .kern-btn--primary");
    Barriers.none(anna, "a draft without a day");
    anna.page().navigate(draft + "/pruefen");
    Barriers.none(anna, "the review");
    anna.open("/werkstatt/verlauf");
    Barriers.none(anna, "the history");
    anna.open("/werkstatt/zweifel");
    Barriers.none(anna, "the doubts");
    anna.open("/regeln/arbeit/gestattung/rueckblick");
    Barriers.none(anna, "a look back");
    anna.open("/regeln/begriffe/kennzeichen").press("form[action='/werkstatt/liste'] button");
    anna.unfold();
    Barriers.none(anna, "a list");
    discard();
    anna.page().navigate(draft);
    discard();
  }

  @Test
  void a_workbook_is_looked_at_and_taken() {
    begin("4", "3", "2034");
    var draft = anna.page().url();
    send("Hallo".getBytes(StandardCharsets.UTF_8));
    assertThat(anna.page().title()).startsWith("Fehler: ");
    Barriers.none(anna, "a workbook that is refused");

    anna.page().navigate(draft);
    send(
        Workbooks.edited(
            Workbooks.of(Workbooks.shipped(Workbooks.PATH)),
            workbook -> Workbooks.cell(workbook.getSheetAt(0), "G-01").setCellValue("G-01-NEU")));
    assertThat(anna.first("main").textContent()).contains("Neu: Zeile G-01-NEU");
    Barriers.none(anna, "a proposal");
    anna.press("form[action$='/uebernehmen'] button");
    assertThat(anna.first("#zeile-G-01-NEU").textContent()).contains("neu");
    assertThat(anna.page().url()).isEqualTo(draft);
    discard();
  }

  private void send(byte[] workbook) {
    anna.unfold();
    anna.page()
        .setInputFiles("#x-datei", new FilePayload("tabelle.xlsx", "application/zip", workbook));
    anna.press("form[action$='/xlsx'] button");
  }
}
