package de.chancenwege.service.editing.trial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.access.Staff;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.TestDatabase;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.rulebook.ActiveRulebook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which cases a list can touch. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrialCasesTest {
  @Inject TrialCases cases;
  @Inject CaseShelf shelf;
  @Inject Accounts accounts;
  @Inject Drafts drafts;
  @Inject ActiveRulebook active;

  private List<String> folders(String list, String from, String to) {
    var file =
        active.rulebook().files().stream()
            .filter(known -> known.path().equals(list))
            .findFirst()
            .orElseThrow();
    var text = file.text().replaceFirst(from, to);
    Staff.make(accounts, "anna", Set.of("recht"));
    var draft = drafts.begin(DraftKind.CORRECTION, file, file, "anna");
    drafts.discard(draft.id(), "anna");
    return cases
        .of(draft.saying(new RuleFile(list, text.getBytes(UTF_8))), active.rulebook())
        .stream()
        .map(Asked::folder)
        .distinct()
        .toList();
  }

  private List<String> all() {
    return active.rulebook().versions().stream()
        .map(TableVersion::folder)
        .distinct()
        .filter(folder -> !shelf.cases(folder).isEmpty())
        .toList();
  }

  @Test
  void of_another_word_for_an_answer_those_beside_the_tables_that_name_it() {
    assertThat(folders("vocabulary/kennzeichen.csv", "nirgends", "")).isEmpty();
    assertThat(folders("vocabulary/kennzeichen.csv", "Pflicht ruht", "Pflicht ruht zurzeit"))
        .containsExactly("schule/schulpflicht-ruht");
  }

  @Test
  void of_a_new_answer_all_because_what_nobody_told_could_be_it() {
    assertThat(folders("vocabulary/kennzeichen.csv", "RUHT;", "NEU_X;Neu;Neu.\nRUHT;"))
        .hasSizeGreaterThan(100)
        .containsExactlyElementsOf(all());
    assertThat(folders("questions/fakten.csv", "P60A_2_S1,", "P60A_X, P60A_2_S1,"))
        .containsExactlyElementsOf(all());
  }
}
