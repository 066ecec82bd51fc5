package de.chancenwege.service.web.sheet.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TalkTest {
  private static final Rulebook RULES =
      ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook();

  private static Talk talk(Set<String> chosen, Map<String, Object> facts) {
    var answers = new HashMap<FactCode, Answer>();
    facts.forEach((fact, value) -> answers.put(new FactCode(fact), new Answer.Known(value)));
    return Talk.of(chosen, new Facts(answers), RULES.questionnaire());
  }

  @Test
  void a_contract_and_the_day_on_which_it_begins_tell_of_training() {
    var told =
        Map.<String, Object>of(
            "aufenthaltsstatus",
            "DULDUNG_60A",
            "deutschNiveau",
            "B1",
            "ausbildungsvertrag",
            true,
            "ausbildungBeginnAm",
            LocalDate.of(2027, 2, 1));

    assertThat(talk(Set.of(), told).areas()).containsExactly("AUSBILDUNG");
  }

  @Test
  void what_was_chosen_counts_more_than_what_was_told() {
    var told = Map.<String, Object>of("ausbildungsvertrag", true, "ausbildungArt", "STUDIUM");

    assertThat(talk(Set.of("SPRACHE"), told).areas()).containsExactly("SPRACHE");
  }

  @Test
  void a_no_and_a_single_answer_tell_of_no_plan() {
    var told = Map.<String, Object>of("ausbildungsvertrag", false, "ausbildungArt", "STUDIUM");

    assertThat(talk(Set.of(), told)).isEqualTo(Talk.UNKNOWN);
  }
}
