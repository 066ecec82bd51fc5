package de.chancenwege.service.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.problem.ProblemException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActiveRulebookTest {

  @Test
  void without_a_rulebook_a_request_ends_with_a_problem() {
    assertThatThrownBy(() -> new ActiveRulebook(Clock.systemUTC()).rulebook())
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().status()).isEqualTo(503);
              assertThat(e.problem().type()).hasPath("/problems/no-rulebook");
            });
  }

  @Test
  void a_rulebook_that_was_accepted_ends_what_was_told_of_refused_files() {
    var active = new ActiveRulebook(Clock.systemUTC());
    active.refused(refused(FewRules.with(FewRules.broken(FewRules.newest()))));
    assertThat(active.trouble()).startsWith("1 faults");
    active.replace(load(FewRules.files()));
    assertThat(active.trouble()).isEmpty();
  }

  @Test
  void refused_files_leave_the_old_rulebook_answering() {
    var active = new ActiveRulebook(Clock.systemUTC());
    var before = load(FewRules.files());
    active.replace(before);
    active.refused(refused(FewRules.with(FewRules.broken(FewRules.newest()))));
    assertThat(active.rulebook()).isSameAs(before);
  }

  private static Rulebook load(List<RuleFile> files) {
    return ((Loaded.Ready) Rulebook.load(files)).rulebook();
  }

  private static List<Issue> refused(List<RuleFile> files) {
    return ((Loaded.Refused) Rulebook.load(files)).issues();
  }
}
