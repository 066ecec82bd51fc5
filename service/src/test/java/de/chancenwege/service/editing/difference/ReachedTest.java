package de.chancenwege.service.editing.difference;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.ItemType;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that knew only red and blue gets to know other colours. */
class ReachedTest {
  private static final List<String> KNOWN = List.of("ROT", "BLAU");
  private static final List<String> GREEN = List.of("ROT", "BLAU", "GRUEN");
  private static final List<String> MORE = List.of("ROT", "BLAU", "GRUEN", "GELB");

  @Test
  void a_row_that_allows_anything_or_all_but_some_holds_for_the_new_answer() {
    var rows = rows("-", "not(\"ROT\")", "\"ROT\"", "\"ROT\", \"BLAU\"");

    assertThat(Reached.between(file(KNOWN, rows), file(GREEN, rows)))
        .containsExactly(new Reached("farbe", List.of("GRUEN"), List.of("A-1", "A-2")));
  }

  @Test
  void a_row_that_names_the_new_answer_is_not_told() {
    var named = rows("\"GRUEN\"", "not(\"GRUEN\")");

    assertThat(Reached.between(file(KNOWN, rows("-", "-")), file(GREEN, named))).isEmpty();
  }

  @Test
  void a_row_may_hold_for_one_of_two_new_answers() {
    var rows = rows("-", "not(\"GELB\")");

    assertThat(Reached.between(file(KNOWN, rows), file(MORE, rows)))
        .containsExactly(
            new Reached("farbe", List.of("GRUEN", "GELB"), List.of("A-1")),
            new Reached("farbe", List.of("GRUEN"), List.of("A-2")));
  }

  @Test
  void new_rows_and_files_that_know_no_more_are_not_told() {
    assertThat(Reached.between(file(KNOWN, List.of()), file(GREEN, rows("-")))).isEmpty();
    assertThat(Reached.between(file(KNOWN, rows("-")), file(KNOWN, rows("-")))).isEmpty();
    assertThat(Reached.between(file(GREEN, rows("-")), file(KNOWN, rows("-")))).isEmpty();
  }

  @Test
  void a_draft_may_have_rows_of_any_length_and_cells_that_nobody_understands() {
    var rows =
        List.of(
            row("A-1", List.of()),
            row("A-2", List.of("-", "-")),
            row("A-3", List.of("vielleicht")));

    assertThat(Reached.between(file(KNOWN, rows), file(GREEN, rows)))
        .containsExactly(new Reached("farbe", List.of("GRUEN"), List.of("A-2")));
  }

  @Test
  void formulas_that_ask_for_it_are_named_whatever_they_say() {
    var asking = formula("y", "farbe");
    var other = formula("z", "groesse");

    assertThat(Reached.formulas(file(KNOWN, List.of(), asking), file(GREEN, List.of(), asking)))
        .containsExactly("y");
    assertThat(Reached.formulas(file(KNOWN, List.of(), other), file(GREEN, List.of(), other)))
        .isEmpty();
    assertThat(Reached.formulas(file(GREEN, List.of(), asking), file(GREEN, List.of(), asking)))
        .isEmpty();
  }

  private static Decision formula(String name, String fact) {
    return new Decision.Formula(name, "boolean", "", fact + " = \"ROT\"", List.of(fact), List.of());
  }

  private static List<Row> rows(String... conditions) {
    var all = Arrays.asList(conditions);
    return all.stream().map(cell -> row("A-" + (all.indexOf(cell) + 1), List.of(cell))).toList();
  }

  private static Row row(String id, List<String> conditions) {
    var notes = new Annotations("Art. 1", "Weil es so ist.", "V", "");
    return new Row(id, conditions, List.of("true"), notes);
  }

  private static TableFile file(List<String> colours, List<Row> rows, Decision... others) {
    return new TableFile(
        "tables/a/b/2026-01-01.dmn",
        "a/b",
        LocalDate.of(2026, 1, 1),
        new Description(""),
        List.of(new ItemType("tFarbe", colours)),
        List.of(new Column("farbe", "tFarbe", "")),
        List.of(),
        Stream.concat(Stream.of(table(rows)), Stream.of(others)).toList());
  }

  private static Decision table(List<Row> rows) {
    return new Decision.Table(
        "x",
        "boolean",
        "Ist es so?",
        HitPolicy.UNIQUE,
        List.of(new Column("farbe", "tFarbe", "")),
        List.of(new Column("", "", "")),
        rows);
  }
}
