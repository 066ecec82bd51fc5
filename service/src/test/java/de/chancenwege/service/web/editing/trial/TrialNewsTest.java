package de.chancenwege.service.web.editing.trial;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.service.editing.cases.CaseRun;
import de.chancenwege.service.editing.cases.Expectation;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.trial.Asked;
import de.chancenwege.service.editing.trial.TrialState;
import de.chancenwege.service.editing.trial.TriedCase;
import de.chancenwege.service.web.Bibliothek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialNewsTest {
  private static final String FOLDER = "leihe/ausleihe";

  /** Nobody without a card may borrow. */
  private static CaseRun expecting(Level level) {
    var one =
        new TableCase(
            "A",
            "Ohne Karte",
            "",
            List.of(LocalDate.of(2026, 11, 23)),
            Map.of("ausweis", "KEINER"),
            List.of(Expectation.of(new RouteCode("LEIHE"), level)));
    return CaseRun.of(FOLDER, one, Bibliothek.RULEBOOK);
  }

  private static final CaseRun GREEN = expecting(Level.NICHT_MOEGLICH);
  private static final CaseRun RED = expecting(Level.FREI);

  private static TriedCase tried(CaseRun before, CaseRun after) {
    return new TriedCase(new Asked(FOLDER, after.tried(), Optional.empty()), before, after);
  }

  private static TrialNews news(TrialState state) {
    return TrialNews.of(state, Bibliothek.RULEBOOK);
  }

  @Test
  void only_what_the_draft_breaks_is_named() {
    var found =
        news(new TrialState.Found(List.of(tried(GREEN, RED), tried(RED, RED), tried(RED, GREEN))));

    assertThat(found.isComing()).isFalse();
    assertThat(found.sentence())
        .isEqualTo(
            "Mit dem Entwurf grün, also wie erwartet: 1 von 3. Durch den Entwurf rot geworden: 1.");
    assertThat(found.broken())
        .extracting(TrialLine::state)
        .containsExactly("rot: erst durch den Entwurf anders als erwartet");
    assertThat(found.red()).isEqualTo("2 von 3 Fällen rot sind");
  }

  @Test
  void of_many_the_first_are_named_and_the_others_counted() {
    var found = news(new TrialState.Found(Collections.nCopies(25, tried(GREEN, RED))));

    assertThat(found.broken()).hasSize(20);
    assertThat(found.more()).isEqualTo(5);
    assertThat(news(new TrialState.Found(List.of(tried(RED, RED)))).red())
        .isEqualTo("1 von 1 Fällen rot ist");
    assertThat(news(new TrialState.Found(List.of(tried(GREEN, GREEN)))).red()).isEmpty();
  }

  @Test
  void how_far_a_run_is_and_that_there_is_nothing_to_run_is_told() {
    assertThat(news(new TrialState.Running(3, 7)))
        .isEqualTo(new TrialNews("Ausgeführte Fälle: 3 von 7.", true, List.of(), 0, ""));
    assertThat(news(new TrialState.Found(List.of())).sentence())
        .isEqualTo("Kein Fall benutzt, was der Entwurf ändert.");
    assertThat(news(new TrialState.Failed()).isComing()).isFalse();
  }
}
