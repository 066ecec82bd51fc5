package de.chancenwege.rules.overview;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.overview.RuleIndex.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleIndexTest {

  private static final RuleIndex INDEX = RuleIndex.of(Library.rulebook());

  private static List<String> places(List<Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                "%s %s %s"
                    .formatted(
                        entry.version().folder(),
                        entry.version().validFrom(),
                        entry.rows().stream().map(row -> row.id()).toList()))
        .toList();
  }

  @Test
  void a_route_is_ruled_where_a_file_names_it_the_newest_version_first() {
    assertThat(places(INDEX.byRoute(new RouteCode("LESESAAL"))))
        .containsExactly(
            "leihe/inventur 2024-06-01 [I-1]",
            "leihe/lesesaal 2024-03-01 [S-1, S-2]",
            "leihe/lesesaal 2020-01-01 [S-1, S-2]");
    assertThat(INDEX.byRoute(new RouteCode("MAGAZIN"))).isEmpty();
  }

  @Test
  void a_source_is_found_with_the_rows_that_cite_it() {
    var entries = INDEX.byParagraph().get(new Paragraph("Hausordnung Nr. 4", ""));

    assertThat(entries).isNotNull();
    assertThat(places(entries))
        .containsExactly(
            "grundlagen/alter 2020-01-01 [A-1, A-2]", "leihe/ausleihe 2020-01-01 [L-12, L-13]");
  }

  @Test
  void a_flag_is_found_with_the_rows_that_carry_it() {
    assertThat(INDEX.byFlag()).containsOnlyKeys("PB-GAST", "PB-MAHNUNG");
    assertThat(places(INDEX.byFlag().get("PB-GAST")))
        .containsExactly("leihe/ausleihe 2020-01-01 [L-6]");
  }

  @Test
  void rows_are_found_by_their_certainty() {
    assertThat(places(INDEX.ofCertainty("M"))).containsExactly("leihe/ausleihe 2020-01-01 [L-6]");
  }

  @Test
  void the_index_names_each_route_once_and_each_source_once() {
    var index = new LawDocuments(Library.rulebook()).index();

    assertThat(index.lines())
        .containsOnlyOnce("### Im Lesesaal lesen (`LESESAAL`)", "### Hausordnung Nr. 4")
        .contains("| `leihe/lesesaal` | 2024-03-01 | S-1, S-2 | 2026-01-15 | V |");
  }

  @Test
  void the_open_questions_are_told_with_their_rows_and_so_is_every_uncertain_row() {
    var questions = new LawDocuments(Library.rulebook()).openQuestions();

    assertThat(questions.lines())
        .containsSubsequence(
            "### PB-GAST: Gäste",
            "Dürfen Gäste bestellen?",
            "| `leihe/ausleihe` | 2020-01-01 | L-6 | 2026-01-15 | M |",
            "### Sicherheit V?",
            "| `leihe/ausleihe` | L-2 | 2020-01-01 | Hausordnung Nr. 7; Hausordnung Nr. 1 | Das"
                + " Konto ist gesperrt. |  |",
            "### Sicherheit M",
            "| `leihe/ausleihe` | L-6 | 2020-01-01 | Hausordnung Nr. 2 | Bestellen kostet. |"
                + " PB-GAST |");
  }
}
