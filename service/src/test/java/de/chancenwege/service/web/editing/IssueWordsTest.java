package de.chancenwege.service.web.editing;

import static de.chancenwege.service.web.Bibliothek.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Nearest;
import de.chancenwege.rules.table.TableFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueWordsTest {
  private static final TableFile FILE =
      RULEBOOK.versions().stream()
          .map(TableVersion::content)
          .filter(file -> file.tables().anyMatch(IssueWordsTest::asksForCardAndReminder))
          .findFirst()
          .orElseThrow();

  private static final Table TABLE =
      FILE.tables().filter(IssueWordsTest::asksForCardAndReminder).findFirst().orElseThrow();

  private static boolean asksForCardAndReminder(Table table) {
    return table.needs().contains("mahnung");
  }

  private static String words(String row, String column, Map<String, String> example) {
    var issue =
        new Issue(FILE.path(), row, column, "Es passt keine.", "Bitte ergänzen.").seenBy(example);
    return new IssueWords(Optional.of(FILE), RULEBOOK).of(issue);
  }

  @Test
  void a_gap_is_told_with_a_person_in_the_words_of_the_rulebook() {
    assertThat(words("", TABLE.name(), Map.of("mahnung", "\"OFFEN\"")))
        .startsWith("Es passt keine Zeile, zum Beispiel wenn ")
        .contains("Mahnung", "noch offen")
        .endsWith(" Bitte ergänzen.")
        .doesNotContain("OFFEN", "mahnung");
  }

  @Test
  void the_row_that_comes_nearest_is_told_with_the_names_of_what_keeps_it_from_applying() {
    var number = TABLE.rows().get(0).id();
    var near = new Nearest(number, List.of("mahnung"));
    var issue = new Issue(FILE.path(), "", TABLE.name(), "Es passt keine.", "");
    var words = new IssueWords(Optional.of(FILE), RULEBOOK);

    assertThat(words.nearest(issue.near(Optional.of(near))))
        .contains(new NearestRow(number, List.of("Mahnung")));
    assertThat(words.nearest(issue)).isEmpty();
  }

  @Test
  void an_overlap_names_its_rows_and_a_person() {
    assertThat(words(TABLE.rows().get(0).id(), "mahnung", Map.of("mahnung", "\"OFFEN\"")))
        .startsWith("Es passt keine. Zum Beispiel wenn ")
        .contains("Mahnung", "noch offen");
  }

  private static Issue at(String column, String remedy) {
    return new Issue(FILE.path(), TABLE.rows().get(0).id(), column, "So nicht.", remedy);
  }

  @Test
  void lists_are_named_as_their_pages_are_and_days_written_as_people_write_them() {
    var words = new IssueWords(Optional.of(FILE), RULEBOOK);

    assertThat(words.of(at("", "Bitte wie in vocabulary/vorschriften.csv schreiben.")))
        .isEqualTo("So nicht. Bitte wie in der Liste „Gesetze und andere Vorschriften“ schreiben.");
    assertThat(words.of(at("", "Bitte schreiben: 2026-08-19.")))
        .isEqualTo("So nicht. Bitte schreiben: 19.08.2026.");
  }

  @Test
  void the_place_of_an_issue_is_called_what_its_column_asks_for() {
    var words = new IssueWords(Optional.of(FILE), RULEBOOK);

    assertThat(words.place(at("mahnung", ""))).isEqualTo("Mahnung");
    assertThat(words.place(at("Rechtsgrundlage", ""))).isEqualTo("Rechtsgrundlage");
  }

  @Test
  void the_place_of_a_formula_is_called_what_the_formula_is_called() {
    var file =
        RULEBOOK.versions().stream()
            .map(TableVersion::content)
            .filter(one -> one.decisions().stream().anyMatch(Decision.Formula.class::isInstance))
            .findFirst()
            .orElseThrow();
    var issue = new Issue(file.path(), "", "mitglied3TageErreicht", "", "");

    assertThat(new IssueWords(Optional.of(file), RULEBOOK).place(issue))
        .isEqualTo("Drei Tage sind um");
  }

  @Test
  void a_list_and_its_columns_are_called_as_on_their_pages() {
    var words = new IssueWords(Optional.empty(), RULEBOOK);
    var issue = new Issue("questions/fakten.csv", "alter", "aenderbar", "", "");

    assertThat(words.place(issue)).isEqualTo("Wer es ändern kann");
    assertThat(words.file(issue)).isEqualTo("Fragen");
  }

  @Test
  void what_shows_for_nobody_in_particular_is_told_as_it_is() {
    assertThat(words("", TABLE.name(), Map.of())).isEqualTo("Es passt keine. Bitte ergänzen.");
  }
}
