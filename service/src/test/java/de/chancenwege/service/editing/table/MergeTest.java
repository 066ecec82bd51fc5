package de.chancenwege.service.editing.table;

import static de.chancenwege.service.editing.table.Tables.FILE;
import static de.chancenwege.service.editing.table.Tables.NAME;
import static de.chancenwege.service.editing.table.Tables.ids;
import static de.chancenwege.service.editing.table.Tables.table;
import static de.chancenwege.service.editing.table.Tables.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people's changes of one table. */
class MergeTest {
  private static final String FIRST = ids(FILE).get(0);

  @Test
  void changes_of_different_cells_both_stay() {
    var mine = with(FILE, 0, 0, "\"DULDUNG\"");
    var theirs = with(FILE, 1, 0, "\"TITEL\"");
    var merged = Merge.of(FILE, mine, theirs);

    assertThat(merged.conflicts()).isEmpty();
    assertThat(table(merged.file()).rows().get(0).conditions().get(0)).isEqualTo("\"DULDUNG\"");
    assertThat(table(merged.file()).rows().get(1).conditions().get(0)).isEqualTo("\"TITEL\"");
  }

  @Test
  void of_the_same_cell_the_saved_text_stays_and_the_other_is_told() {
    var merged = Merge.of(FILE, with(FILE, 0, 0, "\"DULDUNG\""), with(FILE, 0, 0, "\"TITEL\""));

    assertThat(table(merged.file()).rows().get(0).conditions().get(0)).isEqualTo("\"TITEL\"");
    assertThat(merged.conflicts())
        .containsExactly(new Merge.Conflict(NAME + ", " + FIRST, "\"TITEL\"", "\"DULDUNG\""));
  }

  @Test
  void the_same_change_is_no_conflict() {
    var both = with(FILE, 0, 0, "\"TITEL\"");

    assertThat(Merge.of(FILE, both, both)).isEqualTo(new Merge.Merged(both, List.of()));
  }

  @Test
  void rows_that_either_added_are_there_and_rows_that_either_took_away_are_not() {
    var mine = TableChange.remove(TableChange.copy(FILE, NAME, 0), NAME, 3);
    var theirs = TableChange.remove(FILE, NAME, 1);
    var merged = Merge.of(FILE, mine, theirs);

    assertThat(merged.conflicts()).isEmpty();
    assertThat(ids(merged.file()))
        .contains(FIRST + "-2")
        .doesNotContain(ids(FILE).get(1), ids(FILE).get(2));
  }

  @Test
  void a_row_that_one_took_away_and_the_other_changed_stays_and_is_told() {
    var merged = Merge.of(FILE, TableChange.remove(FILE, NAME, 0), with(FILE, 0, 0, "\"TITEL\""));

    assertThat(ids(merged.file())).contains(FIRST);
    assertThat(merged.conflicts())
        .containsExactly(new Merge.Conflict(NAME + ", " + FIRST, "geändert", "gelöscht"));
  }
}
