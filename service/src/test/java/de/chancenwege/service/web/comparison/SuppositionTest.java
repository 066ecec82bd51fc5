package de.chancenwege.service.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By the shipped questions: the invented ones know no direction. */
class SuppositionTest {

  private static final Rulebook RULES =
      ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook();

  @Test
  void yes_or_no_becomes_the_other_one_and_what_nobody_knows_the_better_one() {
    assertThat(supposed("identitaetGeklaert", false)).isEqualTo(known(true));
    assertThat(supposed("identitaetGeklaert", true)).isEqualTo(known(false));
    assertThat(unknown("identitaetGeklaert")).isEqualTo(known(true));
    assertThat(unknown("einreiseAufenthaltsverbot")).isEqualTo(known(false));
    assertThat(unknown("wohntBeiEltern")).isEqualTo(known(true));
  }

  @Test
  void of_choices_with_a_direction_it_is_the_next_one() {
    assertThat(supposed("deutschNiveau", "A2")).isEqualTo(known("B1"));
    assertThat(supposed("passVorgelegt", "KEINE")).isEqualTo(known("ANDERE_NACHWEISE"));
    assertThat(supposed("deutschNiveau", "C2")).isEqualTo(known("C2"));
    assertThat(unknown("deutschNiveau")).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void where_nothing_comes_to_mind_the_answer_stays() {
    assertThat(supposed("aufenthaltsstatus", "DULDUNG_60A")).isEqualTo(known("DULDUNG_60A"));
    assertThat(supposed("netto", BigDecimal.TEN)).isEqualTo(known(BigDecimal.TEN));
    assertThat(supposed("duldungSeit", LocalDate.MIN)).isEqualTo(known(LocalDate.MIN));
  }

  @Test
  void first_comes_what_hinders_most_then_what_decides_and_somebody_can_change() {
    var told = new HashMap<String, Object>();
    told.put("aufenthaltsstatus", "DULDUNG_60A");
    told.put("identitaetGeklaert", false);
    told.put("deutschNiveau", "KEIN");
    var first = first(told);

    assertThat(first).hasSize(8).startsWith("deutschNiveau", "identitaetGeklaert");
    assertThat(first).doesNotContain("aufenthaltsstatus", "geburtsdatum", "inBvb");
  }

  private static List<String> first(Map<String, Object> told) {
    var facts = new HashMap<FactCode, Answer>();
    told.forEach((fact, value) -> facts.put(new FactCode(fact), known(value)));
    var known = new Facts(facts);
    var advice = RULES.advise(known, LocalDate.of(2026, 11, 23));
    return Supposition.first(advice, known, RULES.questionnaire()).stream()
        .map(supposition -> supposition.question().fact().value())
        .toList();
  }

  private static Answer supposed(String fact, Object today) {
    return Supposition.about(question(fact), known(today)).answer();
  }

  private static Answer unknown(String fact) {
    return Supposition.about(question(fact), Answer.UNKNOWN).answer();
  }

  private static Question question(String fact) {
    return RULES.questionnaire().find(new FactCode(fact)).orElseThrow();
  }

  private static Answer known(Object value) {
    return new Answer.Known(value);
  }
}
