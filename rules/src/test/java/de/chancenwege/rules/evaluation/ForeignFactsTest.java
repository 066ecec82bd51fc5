package de.chancenwege.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Probe;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts that did not come through the questions of the rulebook, or through those of another. */
class ForeignFactsTest {

  private static final Rulebook RULEBOOK =
      Probe.rulebook(
          Probe.obstacles("mahnung", "\"OFFEN\" => \"VERBOT\" | |")
              + Probe.consequence("weg", "- => \"FREI\""));

  private static Finding find(String fact, Object value) {
    var facts = new Facts(Map.of(new FactCode(fact), new Answer.Known(value)));
    return RULEBOOK.advise(facts, Probe.DAY).findings().get(0);
  }

  @Test
  void a_code_of_the_list_is_taken() {
    assertThat(find("mahnung", "OFFEN").level()).isEqualTo(Level.NICHT_MOEGLICH);
    assertThat(find("mahnung", "KEINE").level()).isEqualTo(Level.FREI);
  }

  @Test
  void what_is_no_answer_to_a_question_is_unknown_and_never_a_silent_no() {
    for (var value : List.of("OFEN", "", 5, true, LocalDate.EPOCH, List.of("OFFEN"))) {
      var finding = find("mahnung", value);

      assertThat(finding.level()).as("%s", value).isEqualTo(Level.KLAEREN);
      assertThat(finding.missing()).containsExactly(new FactCode("mahnung"));
    }
  }

  @Test
  void every_type_of_question_keeps_out_what_is_no_answer_to_it() {
    for (var question : Library.rulebook().questionnaire().questions()) {
      for (Object value : List.of(1.5, List.of(), Map.of())) {
        var facts = new Facts(Map.of(question.fact(), new Answer.Known(value)));
        assertThat(Library.rulebook().questionnaire().understood(facts).answers()).isEmpty();
      }
    }
  }

  @Test
  void a_fact_that_nobody_asks_for_is_not_taken() {
    assertThat(find("volljaehrig", true)).isEqualTo(find("weg", "LEIHE"));
  }
}
