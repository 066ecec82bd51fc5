package de.chancenwege.service.web.browser;

import static de.chancenwege.service.web.browser.Chromium.wide;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people have the same draft open, each in a browser of their own; nobody's work is lost. */
@QuarkusTest
class TwoEditorsIT {
  private static final String FIRST = "textarea[name='t1.0.n1']";
  private static final String SECOND = "textarea[name='t1.1.n1']";
  private static final String SAVE = ".cw-edit__bar button[value=speichern]";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @Inject Accounts accounts;

  private Visitor anna;
  private Visitor carla;
  private String draft;

  @BeforeEach
  void somebody_begins() {
    Staff.make(accounts, "anna", Set.of("recht"));
    Staff.make(accounts, "carla", Set.of("recht"));
    anna = CHROMIUM.visitor().signIn("anna");
    anna.open("/werkstatt/neu?tabelle=arbeit/gestattung&fassung=2026-06-12");
    anna.type("tag", "1").type("monat", "3").type("jahr", "2036").press("main .kern-btn--primary");
    draft = anna.page().url();
  }

  private void bothHaveItOpen(boolean withScripts) {
    var options = wide();
    carla = CHROMIUM.visitor(options.setJavaScriptEnabled(withScripts)).signIn("carla");
    carla.page().navigate(draft);
  }

  @AfterEach
  void nothing_is_left_or_was_complained_about() {
    anna.page().navigate(draft);
    anna.unfold().press("form[action$='/verwerfen'] button");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoever_saves_second_sees_both_and_saves_both(boolean withScripts) {
    bothHaveItOpen(withScripts);
    anna.first(FIRST).fill("Von Anna.");
    anna.press(SAVE);
    carla.first(FIRST).fill("Auch von Carla.");
    carla.first(SECOND).fill("Von Carla.");
    carla.press(SAVE);

    assertThat(carla.page().title()).startsWith("Fehler: ");
    assertThat(carla.first("#fehler").textContent())
        .contains("anna hat inzwischen gespeichert")
        .contains("gespeichert ist „Von Anna.“, Sie schrieben „Auch von Carla.“");
    assertThat(carla.first(SECOND).inputValue()).isEqualTo("Von Carla.");
    carla.press(SAVE);

    anna.page().navigate(draft);
    assertThat(anna.first(SECOND).inputValue()).isEqualTo("Von Carla.");
    assertThat(anna.first(FIRST).inputValue()).isEqualTo(carla.first(FIRST).inputValue());
    assertThat(carla.page().title()).doesNotStartWith("Fehler: ");
  }

  @Test
  void without_a_barrier_it_is_told_what_came_together_and_what_came_too_late() {
    bothHaveItOpen(true);
    anna.first(FIRST).fill("Von Anna.");
    anna.press(SAVE);
    carla.first(FIRST).fill("Auch von Carla.");
    carla.press(SAVE);
    Barriers.none(carla, "two who typed at once");

    anna.unfold().press("form[action$='/verwerfen'] button");
    carla.press(SAVE);
    assertThat(carla.first("main").textContent()).contains("Gespeichert wurde nichts");
    Barriers.none(carla, "what comes too late");
    somebody_begins();
  }
}
