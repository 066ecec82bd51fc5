package de.chancenwege.service.editing.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A paper more in the list, before the tables as they were shipped. */
class NewAnswersTest {
  private static final String LIST = "vocabulary/aufenthaltsstatus.csv";
  private static final String PAPER = "NEUES_PAPIER";
  private static final List<String> NEW = List.of(PAPER);
  private static final Rulebook RULEBOOK = load();
  private static final NewAnswers ANSWERS = NewAnswers.in(RULEBOOK);

  private static Rulebook load() {
    var files = ShippedRules.files().stream().map(NewAnswersTest::longer).toList();
    return ((Loaded.Ready) Rulebook.restore(files)).rulebook();
  }

  private static RuleFile longer(RuleFile file) {
    return file.path().equals(LIST)
        ? new RuleFile(
            LIST,
            (file.text() + PAPER + ";DULDUNG;Neues Papier;§ 60a AufenthG;;new;neu\n")
                .getBytes(StandardCharsets.UTF_8))
        : file;
  }

  private static TableFile table(String folder) {
    return RULEBOOK.inForce(LocalDate.of(2026, 11, 23)).stream()
        .filter(version -> version.folder().equals(folder))
        .findFirst()
        .orElseThrow()
        .content();
  }

  @Test
  void a_table_lacks_what_its_list_has_more() {
    assertThat(ANSWERS.of(table("grundlagen/papier")))
        .isEqualTo(
            Map.of(
                "aufenthaltsstatus", NEW, "fiktionBisherigerStatus", NEW, "fiktionAntragAuf", NEW));
    assertThat(ANSWERS.of(table("arbeit/gestattung"))).isEmpty();
  }

  @Test
  void what_is_taken_over_is_known_where_it_is_asked_for_and_where_it_is_passed_on() {
    var taken = ANSWERS.takenOver(table("grundlagen/papier"));

    assertThat(ANSWERS.of(taken)).isEmpty();
    assertThat(taken.answers("aufenthaltsstatus")).endsWith(PAPER);
    assertThat(taken.values(taken.decision("massgeblichesPapier").orElseThrow().type()))
        .endsWith(PAPER);
    assertThat(taken.decisions()).isEqualTo(table("grundlagen/papier").decisions());
  }

  @Test
  void a_table_that_lacks_nothing_stays_as_it_is() {
    assertThat(ANSWERS.takenOver(Tables.FILE)).isEqualTo(Tables.FILE);
  }

  @Test
  void two_people_may_take_it_over_and_change_rows_at_once() {
    var file = table("grundlagen/papier");
    var mine = ANSWERS.takenOver(file);
    var merged = Merge.of(file, mine, file);

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.file()).isEqualTo(mine);
    assertThat(Merge.of(file, mine, mine).file()).isEqualTo(mine);
    assertThat(Merge.of(file, file, mine).file()).isEqualTo(mine);
  }
}
