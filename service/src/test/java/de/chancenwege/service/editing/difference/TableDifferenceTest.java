package de.chancenwege.service.editing.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.ItemType;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.difference.CellChange.Part;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableDifferenceTest {
  private static final Row A = row("A-1", "\"ROT\"", "true", "Art. 1");
  private static final Row B = row("A-2", "\"BLAU\"", "false", "Art. 2");
  private static final Row C = row("A-3", "-", "false", "Art. 3");

  @Test
  void the_same_file_differs_in_nothing() {
    assertThat(rows(List.of(A, B), List.of(A, B)).isEmpty()).isTrue();
  }

  @Test
  void a_row_of_a_new_id_was_added_and_one_without_it_removed() {
    var difference = rows(List.of(A, B), List.of(C, B));

    assertThat(difference.decisions().get(0).rows())
        .extracting(RowChange::row, RowChange::kind)
        .containsExactly(tuple("A-3", ChangeKind.ADDED), tuple("A-1", ChangeKind.REMOVED));
    assertThat(difference.count(ChangeKind.ADDED)).isEqualTo(1);
  }

  @Test
  void a_changed_row_names_its_cells_with_both_texts() {
    var now = row("A-1", "\"ROT\", \"BLAU\"", "true", "Art. 1a");

    assertThat(only(rows(List.of(A, B), List.of(now, B))).cells())
        .containsExactly(
            new CellChange(Part.CONDITION, "farbe", "\"ROT\"", "\"ROT\", \"BLAU\""),
            new CellChange(Part.ANNOTATION, "Rechtsgrundlage", "Art. 1", "Art. 1a"));
  }

  @ParameterizedTest
  @CsvSource({
    "'A-1,A-2,A-3', 'A-3,A-1,A-2', A-3", // one went to the front: the others did not move
    "'A-1,A-2,A-3', 'A-2,A-3,A-1', A-1", // one went to the end
    "'A-1,A-2,A-3', 'A-1,A-2,A-3', ''",
    "'A-1,A-2', 'A-3,A-1,A-2', ''" // a new row in front moves nobody
  })
  void as_few_rows_as_possible_have_moved(String before, String after, String moved) {
    var difference = rows(all(before), all(after));

    assertThat(
            difference.decisions().stream()
                .flatMap(decision -> decision.rows().stream())
                .filter(row -> row.kind() == ChangeKind.MOVED)
                .map(RowChange::row))
        .isEqualTo(Arrays.stream(moved.split(",")).filter(id -> !id.isEmpty()).toList());
  }

  @Test
  void a_row_that_moved_and_was_changed_counts_as_changed() {
    var change = only(rows(List.of(A, B, C), List.of(row("A-3", "-", "true", "Art. 3"), A, B)));

    assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
    assertThat(change.hasMoved()).isTrue();
  }

  @Test
  void rows_of_the_same_id_are_compared_in_their_order() {
    var again = row("A-1", "-", "true", "Art. 9");

    assertThat(only(rows(List.of(A), List.of(A, again))))
        .extracting(RowChange::kind, change -> change.after().orElseThrow())
        .containsExactly(ChangeKind.ADDED, again);
  }

  @Test
  void a_new_column_changes_only_rows_that_test_it() {
    var before = table(List.of("farbe"), List.of(A, C));
    var tested = new Row("A-1", List.of("> 3", "\"ROT\""), A.results(), A.annotations());
    var open = new Row("A-3", List.of("-", "-"), C.results(), C.annotations());
    var change = between(before, table(List.of("alter", "farbe"), List.of(tested, open)));

    assertThat(change.decisions().get(0).columns())
        .containsExactly(new TextChange("alter", "", "string"));
    assertThat(only(change).cells())
        .containsExactly(new CellChange(Part.CONDITION, "alter", "-", "> 3"));
  }

  @Test
  void lines_types_and_formulas_are_compared_too() {
    var before = file("Titel: Eins\nAuslegung: a\nAuslegung: b", formula("1"), "ROT");
    var after = file("Titel: Zwei\nAuslegung: b\nAuslegung: c\nQuelle: q", formula("2"), "BLAU");
    var difference = TableDifference.between(before, after);

    assertThat(difference.lines())
        .containsExactly(
            new TextChange("Titel", "Eins", "Zwei"),
            new TextChange("Auslegung", "a", "c"),
            new TextChange("Quelle", "", "q"));
    assertThat(difference.types()).containsExactly(new TextChange("tFarbe", "ROT", "BLAU"));
    assertThat(difference.decisions().get(0).heading())
        .containsExactly(new TextChange("formula", "1", "2"));
  }

  @Test
  void a_table_that_became_a_formula_lost_its_rows() {
    var difference = between(table(List.of("farbe"), List.of(A)), formula("1"));

    assertThat(only(difference).kind()).isEqualTo(ChangeKind.REMOVED);
    assertThat(difference.decisions().get(0).kind()).isEqualTo(ChangeKind.CHANGED);
  }

  private static RowChange only(TableDifference difference) {
    assertThat(difference.decisions()).hasSize(1);
    assertThat(difference.decisions().get(0).rows()).hasSize(1);
    return difference.decisions().get(0).rows().get(0);
  }

  private static List<Row> all(String ids) {
    return Arrays.stream(ids.split(",")).map(id -> row(id, "-", "true", "Art. 1")).toList();
  }

  private static TableDifference rows(List<Row> before, List<Row> after) {
    return between(table(List.of("farbe"), before), table(List.of("farbe"), after));
  }

  private static TableDifference between(Decision before, Decision after) {
    return TableDifference.between(file("", before, "ROT"), file("", after, "ROT"));
  }

  private static Row row(String id, String condition, String result, String basis) {
    var annotations = new Annotations(basis, "Weil es so ist.", "V", "");
    return new Row(id, List.of(condition), List.of(result), annotations);
  }

  private static Decision table(List<String> columns, List<Row> rows) {
    var inputs = columns.stream().map(name -> new Column(name, "string", "")).toList();
    var output = List.of(new Column("", "", ""));
    return new Decision.Table("x", "boolean", "Ist es so?", HitPolicy.UNIQUE, inputs, output, rows);
  }

  private static Decision formula(String text) {
    return new Decision.Formula("x", "boolean", "Ist es so?", text, List.of(), List.of());
  }

  private static TableFile file(String lines, Decision decision, String value) {
    return new TableFile(
        "tables/a/b/2026-01-01.dmn",
        "a/b",
        LocalDate.of(2026, 1, 1),
        new Description(lines),
        List.of(new ItemType("tFarbe", List.of(value))),
        List.of(),
        List.of(),
        List.of(decision));
  }
}
