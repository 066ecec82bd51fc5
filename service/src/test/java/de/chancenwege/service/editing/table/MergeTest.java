package de.chancenwege.service.editing.table;

import static de.chancenwege.service.editing.table.Tables.FILE;
import static de.chancenwege.service.editing.table.Tables.NAME;
import static de.chancenwege.service.editing.table.Tables.ids;
import static de.chancenwege.service.editing.table.Tables.table;
import static de.chancenwege.service.editing.table.Tables.with;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.editing.merge.Conflict.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two people's changes of one table. */
class MergeTest {
  private static final String FIRST = ids(FILE).get(0);
  private static final String STATUS = table(FILE).inputs().get(0).name();
  private static final NewColumn COLUMN =
      new NewColumn(new Column("neu", "boolean", ""), Optional.empty());

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
        .containsExactly(new Conflict(Kind.TEXT, NAME, FIRST, STATUS, "\"TITEL\"", "\"DULDUNG\""));
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
        .containsExactly(new Conflict(Kind.DELETED, NAME, FIRST, "", "", ""));
  }

  @Test
  void a_row_that_i_changed_and_the_other_took_away_stays_and_is_told() {
    var merged = Merge.of(FILE, with(FILE, 1, 0, "\"TITEL\""), TableChange.remove(FILE, NAME, 1));

    assertThat(ids(merged.file())).isEqualTo(ids(FILE));
    assertThat(cell(merged.file(), 1, 0)).isEqualTo("\"TITEL\"");
    assertThat(merged.conflicts())
        .containsExactly(new Conflict(Kind.REVIVED, NAME, ids(FILE).get(1), "", "", ""));
  }

  @Test
  void of_new_rows_with_the_same_number_both_stay_and_mine_gets_another() {
    var last = ids(FILE).size();
    var mine = with(TableChange.add(FILE, NAME), last, 0, "\"DULDUNG\"");
    var theirs = with(TableChange.add(FILE, NAME), last, 0, "\"TITEL\"");
    var merged = Merge.of(FILE, mine, theirs);

    assertThat(ids(merged.file())).endsWith("NEU-2", "NEU-3").hasSize(last + 2);
    assertThat(cell(merged.file(), last, 0)).isEqualTo("\"TITEL\"");
    assertThat(cell(merged.file(), last + 1, 0)).isEqualTo("\"DULDUNG\"");
    assertThat(merged.conflicts())
        .containsExactly(new Conflict(Kind.NUMBER, NAME, "NEU-2", "", "NEU-2", "NEU-3"));
  }

  @Test
  void of_copies_of_the_same_row_both_stay_below_it() {
    var theirs = TableChange.copy(FILE, NAME, 0);
    var merged = Merge.of(FILE, with(theirs, 1, 0, "\"DULDUNG\""), theirs);

    assertThat(ids(merged.file())).startsWith(FIRST, FIRST + "-2", FIRST + "-3");
    assertThat(cell(merged.file(), 2, 0)).isEqualTo("\"DULDUNG\"");
  }

  @Test
  void a_column_that_either_added_is_there_and_so_is_what_the_other_typed() {
    var added = TableChange.addColumn(FILE, NAME, COLUMN);
    var changed = with(FILE, 1, 0, "\"TITEL\"");
    var expected = new Merge.Merged(with(added, 1, 0, "\"TITEL\""), List.of());

    assertThat(Merge.of(FILE, changed, added)).isEqualTo(expected);
    assertThat(Merge.of(FILE, added, changed)).isEqualTo(expected);
  }

  @Test
  void a_column_that_either_took_away_is_gone_and_what_was_typed_elsewhere_stays() {
    var fact = table(FILE).inputs().get(1).name();
    var removed = TableChange.removeColumn(FILE, NAME, fact);
    var changed = with(FILE, 1, 0, "\"TITEL\"");
    var expected = new Merge.Merged(with(removed, 1, 0, "\"TITEL\""), List.of());

    assertThat(Merge.of(FILE, changed, removed)).isEqualTo(expected);
    assertThat(Merge.of(FILE, removed, changed)).isEqualTo(expected);
  }

  @Test
  void what_was_typed_into_a_column_that_the_other_took_away_is_told() {
    var removed = TableChange.removeColumn(FILE, NAME, STATUS);
    var changed = with(FILE, 0, 0, "\"TITEL\"");
    var mine = new Conflict(Kind.COLUMN, NAME, FIRST, STATUS, "", "\"TITEL\"");
    var theirs = new Conflict(Kind.DELETED, NAME, "", STATUS, "", "");

    assertThat(Merge.of(FILE, changed, removed))
        .isEqualTo(new Merge.Merged(removed, List.of(mine)));
    assertThat(Merge.of(FILE, removed, changed))
        .isEqualTo(new Merge.Merged(changed, List.of(theirs)));
  }

  @Test
  void the_question_and_the_order_of_who_changed_them_are_taken() {
    var mine = asking(TableChange.move(FILE, NAME, 0, +1), "Meine Frage?");
    var theirs = with(FILE, 2, 0, "\"TITEL\"");

    for (var merged : List.of(Merge.of(FILE, mine, theirs), Merge.of(FILE, theirs, mine))) {
      assertThat(merged.conflicts()).isEmpty();
      assertThat(ids(merged.file())).isEqualTo(ids(mine));
      assertThat(table(merged.file()).question()).isEqualTo("Meine Frage?");
      assertThat(cell(merged.file(), 2, 0)).isEqualTo("\"TITEL\"");
    }
  }

  @Test
  void of_two_questions_and_orders_the_saved_ones_stay_and_mine_are_told() {
    var mine = asking(TableChange.move(FILE, NAME, 0, +1), "Meine Frage?");
    var theirs = asking(TableChange.move(FILE, NAME, 2, -1), "Ihre Frage?");

    assertThat(Merge.of(FILE, mine, theirs))
        .isEqualTo(
            new Merge.Merged(
                theirs,
                List.of(
                    new Conflict(Kind.TEXT, NAME, "", "", "Ihre Frage?", "Meine Frage?"),
                    new Conflict(Kind.ORDER, NAME, "", "", "", ""))));
  }

  @Test
  void a_description_is_put_together_line_by_line() {
    var base = saying("Titel: A\nAuslegung: eins\nAuslegung: zwei");
    var mine = saying("Titel: M\nAuslegung: zwei\nLücke: meine");
    var theirs = saying("Titel: T\nAuslegung: eins\nAuslegung: zwei und mehr\nQuelle: ihre");
    var merged = Merge.of(base, mine, theirs);

    assertThat(merged.file())
        .isEqualTo(saying("Titel: T\nAuslegung: zwei und mehr\nQuelle: ihre\nLücke: meine"));
    assertThat(merged.conflicts())
        .containsExactly(new Conflict(Kind.TEXT, "Beschreibung", "Titel", "", "T", "M"));
  }

  private static TableFile saying(String text) {
    return new TableFile(
        FILE.path(),
        FILE.folder(),
        FILE.validFrom(),
        new Description(text),
        FILE.types(),
        FILE.inputs(),
        FILE.functions(),
        FILE.decisions());
  }

  private static TableFile asking(TableFile file, String question) {
    var table = table(file);
    return TableChange.decision(
        file,
        NAME,
        decision ->
            new Table(
                NAME,
                table.type(),
                question,
                table.hitPolicy(),
                table.inputs(),
                table.outputs(),
                table.rows()));
  }

  private static String cell(TableFile file, int row, int column) {
    return table(file).rows().get(row).conditions().get(column);
  }
}
