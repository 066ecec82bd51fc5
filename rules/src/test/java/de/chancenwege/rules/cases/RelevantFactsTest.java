package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A question that the residence document makes meaningless changes no answer. */
@Tag("cases")
class RelevantFactsTest {

  private static final Rulebook RULEBOOK = ShippedBook.RULEBOOK;
  private static final FactCode DOCUMENT = new FactCode("aufenthaltsstatus");

  /** What remains to be asked, by day and document. */
  private final Map<Object, Set<FactCode>> relevant = new HashMap<>();

  @Test
  void without_the_answers_that_cannot_matter_every_case_is_answered_alike() {
    assertThat(CaseFiles.all()).hasSizeGreaterThan(1000);
    for (var legalCase : CaseFiles.all()) {
      var facts = legalCase.read(RULEBOOK.questionnaire());
      var routes =
          legalCase.expected().stream()
              .map(expected -> new RouteCode(expected.route()))
              .collect(Collectors.toSet());
      for (var day : legalCase.days()) {
        assertThat(told(pruned(facts, day), day, routes))
            .as("%s, Fall %s am %s", legalCase.file(), legalCase.id(), day)
            .isEqualTo(told(facts, day, routes));
      }
    }
  }

  @Test
  void most_documents_make_some_questions_meaningless() {
    var day = LocalDate.of(2026, 11, 23);
    var all = RULEBOOK.relevant(new Facts(Map.of()), day).size();
    var vocabulary = RULEBOOK.questionnaire().find(DOCUMENT).orElseThrow().allowed();

    assertThat(vocabulary)
        .filteredOn(code -> relevant(facts(code), day).size() < all * 0.9)
        .hasSizeGreaterThan(vocabulary.size() / 2);
  }

  private static Facts facts(String document) {
    return new Facts(Map.of(DOCUMENT, new Answer.Known(document)));
  }

  private Facts pruned(Facts facts, LocalDate day) {
    var document = new Facts(Map.of(DOCUMENT, facts.answer(DOCUMENT)));
    var kept = new HashMap<>(facts.answers());
    kept.keySet().removeIf(f -> !f.equals(DOCUMENT) && !relevant(document, day).contains(f));
    return new Facts(kept);
  }

  private Set<FactCode> relevant(Facts document, LocalDate day) {
    return relevant.computeIfAbsent(
        List.of(document.answer(DOCUMENT), day), key -> RULEBOOK.relevant(document, day));
  }

  private static List<List<Object>> told(Facts facts, LocalDate day, Set<RouteCode> routes) {
    var findings = RULEBOOK.advise(facts, day, routes).findings();
    return findings.stream().map(RelevantFactsTest::told).toList();
  }

  private static List<Object> told(Finding finding) {
    return List.of(
        finding.route().code(),
        finding.level(),
        finding.levels(),
        finding.earliest(),
        finding.latest(),
        finding.permit());
  }
}
