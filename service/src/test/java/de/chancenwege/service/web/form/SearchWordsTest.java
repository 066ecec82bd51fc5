package de.chancenwege.service.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.service.web.sheet.language.Pairs;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words by which questions are found. */
class SearchWordsTest {
  private static final Map<String, String> WORDS = Pairs.of("/messages/suche.csv");

  @Test
  void each_belongs_to_a_question_of_the_catalogue() {
    var shipped = ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook();
    assertThat(WORDS.keySet())
        .hasSizeGreaterThan(40)
        .allMatch(fact -> shipped.questionnaire().find(new FactCode(fact)).isPresent());
  }

  @Test
  void each_leads_to_one_question_and_is_written_small() {
    var all = WORDS.values().stream().flatMap(line -> Arrays.stream(line.split(" "))).toList();
    assertThat(all)
        .doesNotHaveDuplicates()
        .allMatch(word -> word.equals(word.toLowerCase(Locale.GERMAN)) && !word.isBlank());
  }
}
