package de.chancenwege.service.editing.table;

import static de.chancenwege.service.editing.table.TableChange.numbered;
import static de.chancenwege.service.editing.table.Tables.FILE;
import static de.chancenwege.service.editing.table.Tables.NAME;
import static de.chancenwege.service.editing.table.Tables.ids;
import static de.chancenwege.service.editing.table.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.ItemType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableChangeTest {
  private static final String FIRST = ids(FILE).get(0);
  private static final String SECOND = ids(FILE).get(1);

  @Test
  void a_copied_row_stands_below_with_a_number_that_was_free() {
    var once = TableChange.copy(FILE, NAME, 0);
    var twice = TableChange.copy(once, NAME, 0);

    assertThat(ids(twice)).startsWith(FIRST, FIRST + "-3", FIRST + "-2", SECOND);
    assertThat(table(twice).rows().get(1).conditions())
        .isEqualTo(table(FILE).rows().get(0).conditions());
  }

  @Test
  void a_new_row_says_nothing_yet() {
    var row = table(TableChange.add(FILE, NAME)).rows().get(ids(FILE).size());

    assertThat(row.id()).isEqualTo("NEU-2");
    assertThat(row.conditions()).containsOnly("-").hasSize(table(FILE).inputs().size());
    assertThat(row.results()).containsOnly("null");
  }

  @Test
  void rows_move_but_not_out_of_the_table() {
    assertThat(ids(TableChange.move(FILE, NAME, 1, -1))).startsWith(SECOND, FIRST);
    assertThat(ids(TableChange.move(FILE, NAME, 0, -1))).isEqualTo(ids(FILE));
    var last = ids(FILE).size() - 1;
    assertThat(ids(TableChange.move(FILE, NAME, last, +1))).isEqualTo(ids(FILE));
  }

  @Test
  void a_row_is_taken_away_and_an_unknown_one_changes_nothing() {
    assertThat(ids(TableChange.remove(FILE, NAME, 0))).startsWith(SECOND).doesNotContain(FIRST);
    assertThat(TableChange.remove(FILE, NAME, 9999)).isEqualTo(FILE);
  }

  @Test
  void of_two_rows_with_the_same_number_the_one_at_the_place_is_taken_away() {
    var same = TableChange.rows(FILE, NAME, rows -> rows.set(2, numbered(rows.get(2), FIRST)));

    assertThat(table(TableChange.remove(same, NAME, 2)).rows())
        .startsWith(table(FILE).rows().get(0), table(FILE).rows().get(1))
        .doesNotContain(table(same).rows().get(2));
  }

  @Test
  void a_new_condition_is_open_in_every_row_and_brings_its_type() {
    var column =
        new NewColumn(
            new Column("schulform", "Schulform", ""),
            Optional.of(new ItemType("Schulform", List.of("A", "B"))));
    var changed = TableChange.addColumn(FILE, NAME, column);

    assertThat(table(changed).inputs()).last().isEqualTo(column.column());
    assertThat(table(changed).rows()).allMatch(row -> row.conditions().lastIndexOf("-") >= 0);
    assertThat(changed.values("Schulform")).containsExactly("A", "B");
    assertThat(TableChange.addColumn(changed, NAME, column)).isEqualTo(changed);
  }

  @Test
  void a_condition_is_taken_away_with_the_input_that_nobody_needs_any_more() {
    var column = new NewColumn(new Column("neu", "boolean", ""), Optional.empty());
    var changed = TableChange.removeColumn(TableChange.addColumn(FILE, NAME, column), NAME, "neu");

    assertThat(changed).isEqualTo(FILE);
  }
}
