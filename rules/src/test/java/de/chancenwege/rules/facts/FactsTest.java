package de.chancenwege.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static final FactCode CARD = new FactCode("ausweis");
  private static final FactCode ADDRESS = new FactCode("anschrift");

  @Test
  void facts_never_show_a_value() {
    var facts = Library.facts("anschrift", "Geheimer Weg 1", "ausweis", "GASTKARTE");

    assertThat(facts).hasToString("Facts[2]");
    assertThat(new FactsRead.Accepted(facts).toString()).doesNotContain("Geheim", "GASTKARTE");
  }

  @Test
  void a_fact_that_was_not_given_is_unknown() {
    assertThat(Library.facts().answer(CARD)).isEqualTo(Answer.UNKNOWN);
    assertThat(Library.facts().answer(CARD).<String>fold(Object::toString, () -> "weiß nicht"))
        .isEqualTo("weiß nicht");
  }

  @Test
  void a_fact_that_was_given_has_its_value() {
    assertThat(
            Library.facts("ausweis", "GASTKARTE")
                .answer(CARD)
                .<Object>fold(value -> value, () -> "weiß nicht"))
        .isEqualTo("GASTKARTE");
  }

  @Test
  void with_another_answer_the_facts_before_stay_as_they_were() {
    var before = Library.facts("ausweis", "GASTKARTE");
    var after = before.with(CARD, new Answer.Known("KEINER"));

    assertThat(before.answer(CARD)).isEqualTo(new Answer.Known("GASTKARTE"));
    assertThat(after.answer(CARD)).isEqualTo(new Answer.Known("KEINER"));
  }

  @Test
  void equal_answers_are_equal_facts() {
    assertThat(Library.facts("ausweis", "KEINER", "anschrift", "x"))
        .isEqualTo(Library.facts("anschrift", "x", "ausweis", "KEINER"))
        .hasSameHashCodeAs(Library.facts("anschrift", "x", "ausweis", "KEINER"))
        .isNotEqualTo(Library.facts("ausweis", "KEINER"));
  }

  @Test
  void answers_are_as_they_came_and_cannot_be_changed() {
    var raw = new LinkedHashMap<FactCode, Answer>();
    raw.put(CARD, Answer.UNKNOWN);
    raw.put(ADDRESS, Answer.UNKNOWN);
    var facts = new Facts(raw);
    raw.clear();

    assertThat(facts.answers().keySet()).containsExactly(CARD, ADDRESS);
    assertThat(java.util.List.copyOf(facts.answers().keySet())).isUnmodifiable();
  }
}
