package de.chancenwege.service.editing.list;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.facts.Coherence;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactType;
import de.chancenwege.rules.facts.Origin;
import de.chancenwege.rules.facts.Premise;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AskedAnewTest {
  private static final Questionnaire KNOWN = questions("TITEL", "DULDUNG");

  private static Questionnaire questions(String... papers) {
    return new Questionnaire(
        List.of(
            question("papier", Coherence.ANY, papers),
            question("grund", when("papier=DULDUNG")),
            question("verlaengert", when("papier=DULDUNG, NEUE")),
            question("erteilt", when("papier!=DULDUNG")),
            question("karte", when("erteilt=true"))));
  }

  private static Coherence when(String premise) {
    return new Coherence(List.of(), false, Premise.parse(premise), Origin.parse(""));
  }

  private static Question question(String fact, Coherence coherence, String... answers) {
    var terms = Stream.of(answers).map(code -> new Term(code, code, Map.of())).toList();
    return new Question(
        new FactCode(fact),
        answers.length == 0 ? FactType.BOOL : FactType.ENUM,
        new Vocabulary(fact, terms),
        "",
        "Papier",
        fact + "?",
        fact,
        "",
        "",
        "",
        "NEIN",
        "",
        "NEIN",
        coherence);
  }

  @Test
  void conditions_that_do_not_name_the_new_answer_leave_it_out_or_let_it_in() {
    assertThat(AskedAnew.between(KNOWN, questions("TITEL", "DULDUNG", "ANDERE")))
        .containsExactly(
            new AskedAnew("papier", List.of("„erteilt“"), List.of("„grund“", "„verlaengert“")));
  }

  @Test
  void a_condition_that_names_it_asks() {
    assertThat(AskedAnew.between(KNOWN, questions("TITEL", "DULDUNG", "NEUE")))
        .containsExactly(
            new AskedAnew("papier", List.of("„verlaengert“", "„erteilt“"), List.of("„grund“")));
  }

  @Test
  void nothing_is_told_where_no_answer_is_new_or_nobody_asks_for_it() {
    assertThat(AskedAnew.between(KNOWN, KNOWN)).isEmpty();
    assertThat(AskedAnew.between(KNOWN, questions("TITEL"))).isEmpty();
    assertThat(AskedAnew.of(KNOWN, "grund", List.of("NEUE"))).isEqualTo(Optional.empty());
    assertThat(AskedAnew.of(KNOWN, "route", List.of("NEUE"))).isEqualTo(Optional.empty());
  }
}
