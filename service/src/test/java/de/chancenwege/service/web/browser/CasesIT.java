package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lawyer makes a case in the form and runs the cases with a draft, in a browser. */
@QuarkusTest
class CasesIT {
  private static final String TABLE = "leistungen/bafoeg-alter";
  private static final String CASES = "/werkstatt/faelle/" + TABLE;
  private static final String FORM = "form[action$='/formular#neu'] ";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Inject Accounts accounts;

  private Visitor anna;

  @BeforeEach
  void sign_in() {
    Staff.make(accounts, "anna", Set.of("recht"));
    anna = CHROMIUM.visitor();
    anna.signIn("anna");
  }

  @Test
  void a_case_is_made_question_by_question_and_run() {
    anna.open(CASES).unfold();
    Barriers.none(anna, "the cases");
    anna.type("fall.titel", "Mit 26 im Studium").choose("fall.neu", "geburtsdatum");
    anna.press(FORM + "button[value=angabe]");
    anna.date("geburtsdatum", "1", "1", "2000").press(FORM + ".kern-btn--primary");
    assertThat(anna.page().title()).startsWith("Fehler: ");
    anna.unfold();
    Barriers.none(anna, "a case with faults");

    assertThat(anna.first("input[name='fall.titel']").inputValue()).isEqualTo("Mit 26 im Studium");
    anna.type("fall.norm", "Gesetz Abs. 3 S. 1").choose("fall.weg.0", "BAFOEG");
    anna.choose("fall.stufe.0", "KLAEREN").check("fall.bestaetigt", "ja");
    anna.press(FORM + ".kern-btn--primary");
    assertThat(anna.page().url()).contains("?lauf=BAFOEG-ALTER-");
    assertThat(anna.first("main").textContent()).contains("Grün, also wie erwartet: 1 von 1");
    Barriers.none(anna, "a case that was run");
  }

  @Test
  void the_cases_are_run_with_a_draft_and_what_it_breaks_is_told() {
    anna.open("/werkstatt/neu?tabelle=" + TABLE + "&fassung=2022-08-01");
    anna.check("art", "CORRECTION").press("main .kern-btn--primary");
    var draft = anna.page().url();
    anna.choose("t0.0.a0", "\"HINWEIS\"").press(".cw-edit__bar button[value=speichern]");
    anna.press("a[href$='/faelle']").press("main .kern-btn--primary");
    anna.page().waitForSelector("[role=status] strong");
    assertThat(anna.page().locator(".cw-cases li:has-text('rot: erst durch den Entwurf')").count())
        .isPositive();
    Barriers.none(anna, "cases that a draft breaks");

    anna.page().navigate(draft);
    anna.unfold().press("form[action$='/verwerfen'] button");
  }
}
