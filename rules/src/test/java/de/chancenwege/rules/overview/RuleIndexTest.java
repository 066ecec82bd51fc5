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
  void an_act_is_found_with_the_rows_that_cite_it() {
    var entries = INDEX.byParagraph().get(new Paragraph("Aushang", ""));

    assertThat(entries).isNotNull();
    assertThat(places(entries)).containsExactly("leihe/inventur 2024-06-01 [I-1]");
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
        .containsOnlyOnce(
            "### Im Lesesaal lesen (`LESESAAL`)", "### Hausordnung: Hausordnung der Bibliothek")
        .contains("| `leihe/lesesaal` | 2024-03-01 | S-1, S-2 | 2026-01-15 | V |");
  }

  @Test
  void a_citation_of_two_acts_stands_under_both() {
    var index =
        new LawDocuments(
                Library.small()
                    .replace("Nr. 4 | Mit", "Nr. 4, § 2 Abs. 1 Gebührensatzung | Mit")
                    .ready())
            .index();

    assertThat(index.lines())
        .containsSubsequence(
            "### Gebührensatzung: Satzung über die Gebühren der Bibliothek",
            "#### § 2 Gebührensatzung",
            "| `grundlagen/alter` | 2020-01-01 | A-1 | 2026-01-15 | V |",
            "### Hausordnung: Hausordnung der Bibliothek",
            "| `grundlagen/alter` | 2020-01-01 | A-1, A-2 | 2026-01-15 | V |");
  }
}
