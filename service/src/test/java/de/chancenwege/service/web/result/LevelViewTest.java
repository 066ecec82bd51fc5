package de.chancenwege.service.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Certainty;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LevelViewTest {

  @Test
  void missing_facts_and_unsettled_law_are_told_apart() {
    var missing = LevelView.of(unclear(List.of(new FactCode("gesperrt"))));
    var unsettled = LevelView.of(unclear(List.of()));

    assertThat(missing.sentence()).isEqualTo("Es fehlen Angaben, die das Ergebnis entscheiden.");
    assertThat(unsettled.sentence()).startsWith("Die Rechtslage ist nicht eindeutig.");
  }

  @Test
  void what_is_not_possible_is_never_painted_red() {
    assertThat(LevelView.of(finding(Level.NICHT_MOEGLICH, List.of())).tone()).isEqualTo("neutral");
  }

  @Test
  void a_level_of_no_way_in_particular_has_the_same_words_and_no_day() {
    assertThat(LevelView.of(Level.NOCH_NICHT).word()).isEqualTo("Noch nicht möglich");
    assertThat(LevelView.of(Level.KLAEREN))
        .isEqualTo(LevelView.of(unclear(List.of(new FactCode("gesperrt")))));
  }

  private static Finding unclear(List<FactCode> missing) {
    return finding(Level.KLAEREN, missing);
  }

  private static Finding finding(Level level, List<FactCode> missing) {
    var route = new Route(new RouteCode("LEIHE"), "BUECHER", List.of(), "Leihe", "", "", List.of());
    return new Finding(
        route,
        level,
        List.of(level),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        missing,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Certainty.V);
  }
}
