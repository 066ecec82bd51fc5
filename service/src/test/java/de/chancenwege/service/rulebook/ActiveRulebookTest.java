package de.chancenwege.service.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.service.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ActiveRulebookTest {

  @Test
  void without_a_rulebook_a_request_ends_with_a_problem() {
    assertThatThrownBy(() -> new ActiveRulebook().rulebook())
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().status()).isEqualTo(503);
              assertThat(e.problem().type()).hasPath("/problems/no-rulebook");
            });
  }

  @Test
  void refused_files_are_told_and_the_old_rulebook_goes_on_answering() {
    var active = new ActiveRulebook();
    assertThat(active.replace(FewRules.files())).isEmpty();
    var before = active.rulebook();
    var issues = active.replace(FewRules.with(FewRules.broken(FewRules.newest())));
    assertThat(issues).extracting(Issue::file).contains(FewRules.newest().path());
    assertThat(active.rulebook()).isSameAs(before);
  }

  @Test
  void accepted_files_answer_at_once() {
    var active = new ActiveRulebook();
    active.replace(FewRules.files());
    var revised = FewRules.checkedAgain(FewRules.newest(), "2026-11-20");
    assertThat(active.replace(FewRules.with(revised))).isEmpty();
    assertThat(active.rulebook().files()).contains(revised);
  }
}
