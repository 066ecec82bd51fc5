package de.chancenwege.service.editing.list;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.editing.difference.ChangeKind;
import de.chancenwege.service.editing.list.ListDifference.CellChange;
import de.chancenwege.service.editing.list.RuleList.Fault;
import de.chancenwege.service.editing.list.RuleList.Place;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.editing.merge.Conflict.Kind;
import de.chancenwege.service.rulebook.FewRules;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleListTest {
  private static final RuleList BASE = list("A;eins;x", "B;zwei;y", "C;drei;z");

  private static RuleList list(String... rows) {
    return read("code;label;norm\n" + String.join("\n", rows) + "\n");
  }

  private static RuleList read(String text) {
    return RuleList.read(file("vocabulary/liste.csv", text)).orElseThrow();
  }

  private static RuleFile file(String path, String text) {
    return new RuleFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_list_that_is_read_and_written_is_the_same_file() {
    var lists = FewRules.files().stream().filter(file -> RuleList.isList(file.path())).toList();
    assertThat(lists).isNotEmpty();
    for (var file : lists) {
      assertThat(RuleList.read(file).orElseThrow().file()).isEqualTo(file);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tables/a/b/2026-01-01.dmn, code",
    "vocabulary/leer.csv, ''",
    "vocabulary/schief.csv, 'code;label\nA;eins;zu viel\n'"
  })
  void what_is_no_list_cannot_be_edited_as_one(String path, String text) {
    assertThat(RuleList.read(file(path, text))).isEmpty();
  }

  @Test
  void what_cannot_be_written_is_told_with_its_place() {
    var typed =
        new RuleList(
            BASE.path(),
            BASE.headings(),
            List.of(List.of("A", "eins; zwei", ""), List.of("A", "", ""), List.of("", "", "")));
    assertThat(typed.faults())
        .containsExactly(
            new Place(0, 1, Fault.SEPARATOR),
            new Place(1, 0, Fault.SAME_CODE),
            new Place(2, 0, Fault.WITHOUT_CODE));
    assertThat(BASE.faults()).isEmpty();
  }

  @Test
  void a_last_day_is_a_day_or_left_out() {
    var dated = read("code;gueltig_bis\nA;2026-12-31\nB;\nC;31.12.2026\nD;2026-02-30\n");
    assertThat(dated.faults())
        .containsExactly(new Place(2, 1, Fault.NO_DAY), new Place(3, 1, Fault.NO_DAY));
  }

  @Test
  void a_row_is_called_by_its_german_word_or_by_its_code() {
    var terms = new RuleList("vocabulary/x.csv", List.of("code", "label_de"), List.of());
    assertThat(terms.name(List.of("A", "Eins"))).isEqualTo("Eins");
    assertThat(terms.name(List.of("A", ""))).isEqualTo("A");
    assertThat(BASE.name(List.of("A", "eins", "x"))).isEqualTo("A");
  }

  @Test
  void a_row_is_added_at_the_end_and_taken_away_by_its_number() {
    assertThat(BASE.withEmptyRow().rows()).hasSize(4).last().isEqualTo(List.of("", "", ""));
    assertThat(BASE.without(1)).isEqualTo(list("A;eins;x", "C;drei;z"));
  }

  @Test
  void rows_that_came_went_or_changed_are_told_cell_by_cell() {
    var difference = ListDifference.between(BASE, list("C;drei;z", "A;eins;neu", "D;vier;"));
    assertThat(difference.rows())
        .containsExactly(
            new ListDifference.RowChange("B", "B", ChangeKind.REMOVED, List.of()),
            new ListDifference.RowChange(
                "A", "A", ChangeKind.CHANGED, List.of(new CellChange("norm", "x", "neu"))),
            new ListDifference.RowChange(
                "D",
                "D",
                ChangeKind.ADDED,
                List.of(new CellChange("code", "", "D"), new CellChange("label", "", "vier"))));
    assertThat(ListDifference.between(BASE, BASE).rows()).isEmpty();
  }

  @Test
  void what_two_people_change_in_different_cells_and_rows_is_put_together() {
    var merged =
        ListMerge.of(
            BASE,
            list("A;eins;mein", "C;drei;z", "M;meine;"),
            list("A;ihr eins;x", "B;zwei;y", "C;drei;z", "T;ihre;"));
    assertThat(merged.list()).isEqualTo(list("A;ihr eins;mein", "C;drei;z", "T;ihre;", "M;meine;"));
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void where_both_change_the_same_the_saved_text_stays_and_the_other_is_told() {
    var merged =
        ListMerge.of(
            BASE,
            list("A;mein eins;x", "C;drei;z"),
            list("A;ihr eins;x", "B;ihr zwei;y", "C;drei;z"));
    assertThat(merged.list()).isEqualTo(list("A;ihr eins;x", "B;ihr zwei;y", "C;drei;z"));
    assertThat(merged.conflicts())
        .containsExactly(
            new Conflict(Kind.DELETED, "", "B", "", "", ""),
            new Conflict(Kind.TEXT, "", "A", "label", "ihr eins", "mein eins"));
  }

  /** Whatever two people do, nothing of it is lost: it is in the list or among the conflicts. */
  @Test
  void nobody_loses_a_cell() {
    var texts = List.of("x", "mein", "ihr");
    for (var mine : texts) {
      for (var theirs : texts) {
        var merged = ListMerge.of(list("A;x;"), list("A;" + mine + ';'), list("A;" + theirs + ';'));
        var kept =
            Stream.concat(
                merged.list().rows().stream().flatMap(List::stream),
                merged.conflicts().stream().flatMap(c -> Stream.of(c.theirs(), c.mine())));
        assertThat(kept).containsAll(changed(mine, theirs));
      }
    }
  }

  @Test
  void a_code_that_both_added_is_one_row_and_my_texts_are_told() {
    var merged =
        ListMerge.of(
            list("A;eins;x"), list("A;eins;x", "N;mein;"), list("A;eins;x", "N;ihr;", "T;ihre;"));
    assertThat(merged.list()).isEqualTo(list("A;eins;x", "N;ihr;", "T;ihre;"));
    assertThat(merged.conflicts())
        .containsExactly(new Conflict(Kind.TEXT, "", "N", "label", "ihr", "mein"));
  }

  @Test
  void a_row_that_i_changed_and_the_other_deleted_stays_and_is_told() {
    var merged = ListMerge.of(BASE, list("A;mein;x", "B;zwei;y", "C;drei;z"), list("C;drei;z"));
    assertThat(merged.list()).isEqualTo(list("A;mein;x", "C;drei;z"));
    assertThat(merged.conflicts()).containsExactly(new Conflict(Kind.REVIVED, "", "A", "", "", ""));
  }

  private static List<String> changed(String... texts) {
    return Arrays.stream(texts).filter(text -> !text.equals("x")).toList();
  }
}
