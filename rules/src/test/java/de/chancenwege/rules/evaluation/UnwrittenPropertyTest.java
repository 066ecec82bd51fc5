package de.chancenwege.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.fixture.Newer;
import de.chancenwege.rules.fixture.Probe;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People by chance, many of them with answers that the tables do not know. */
class UnwrittenPropertyTest {

  private static final int PEOPLE = 400;
  private static final Rulebook ENGINE = Newer.book(Library.book()).ready();
  private static final Rulebook RULEBOOK = ENGINE.compiled(Set.of());

  private static Facts more(Map<FactCode, Answer> known, double share, Random chance) {
    var answers = new HashMap<>(known);
    for (var question : RULEBOOK.questionnaire().questions()) {
      if (chance.nextDouble() < share) {
        answers.putIfAbsent(question.fact(), new Answer.Known(answer(question, chance)));
      }
    }
    return new Facts(answers);
  }

  private static Object answer(Question question, Random chance) {
    var allowed = question.allowed();
    return switch (question.type()) {
      case CODE, ENUM, COUNTRY -> allowed.get(chance.nextInt(allowed.size()));
      case BOOL -> chance.nextBoolean();
      case DATE -> Probe.DAY.minusDays(chance.nextInt(30));
      case INT, DECIMAL -> BigDecimal.valueOf(chance.nextInt(30));
      case TEXT -> "";
    };
  }

  private static boolean isSettled(Finding finding) {
    return finding.levels().size() == 1;
  }

  @Test
  void both_engines_find_the_same() {
    for (int person = 0; person < PEOPLE; person++) {
      var facts = more(Map.of(), 0.6, new Random(person));

      assertThat(RULEBOOK.advise(facts, Probe.DAY)).isEqualTo(ENGINE.advise(facts, Probe.DAY));
    }
  }

  @Test
  void what_is_settled_stays_so_whatever_else_is_answered_and_what_is_open_says_why() {
    for (int person = 0; person < PEOPLE; person++) {
      var chance = new Random(person);
      var some = more(Map.of(), 0.5, chance);
      var all = more(some.answers(), 1, chance);
      var findings = RULEBOOK.advise(some, Probe.DAY).findings();
      var later = RULEBOOK.advise(all, Probe.DAY).findings();
      for (int i = 0; i < findings.size(); i++) {
        var finding = findings.get(i);
        if (isSettled(finding)) {
          assertThat(later.get(i).level()).as("%s", some).isEqualTo(finding.level());
        }
        assertThat(some.answers()).doesNotContainKeys(finding.missing().toArray(FactCode[]::new));
        assertThat(finding.flags().contains(Finding.NEW_ANSWER) || !finding.missing().isEmpty())
            .isEqualTo(!isSettled(finding));
        assertThat(later.get(i).missing()).isEmpty();
        assertThat(later.get(i).flags().contains(Finding.NEW_ANSWER))
            .isEqualTo(later.get(i).level() == Level.KLAEREN);
      }
    }
  }
}
