package de.chancenwege.service.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import org.junit.jupiter.api.Test;

class FewRulesTest {

  @Test
  void a_few_of_the_shipped_rules_are_a_rulebook_too() {
    assertThat(Rulebook.load(FewRules.files())).isInstanceOf(Loaded.Ready.class);
    var changed = FewRules.checkedAgain(FewRules.newest(), "2026-11-24");
    assertThat(changed).isNotEqualTo(FewRules.newest());
    assertThat(Rulebook.load(FewRules.with(changed))).isInstanceOf(Loaded.Ready.class);
    assertThat(Rulebook.load(FewRules.with(FewRules.broken(changed))))
        .isInstanceOf(Loaded.Refused.class);
  }
}
