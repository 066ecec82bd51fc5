package de.chancenwege.service.web.rules.news;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.ShippedChanges;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LawChangeTest {
  private static final Path TABLES = Path.of("../rules/tables");

  /** With it the rules begin; it is not announced and names no table. */
  private static final String BEGINNING = "Ausgangsstand";

  @Test
  void every_shipped_entry_with_a_day_is_readable_and_names_folders_that_exist() {
    var entries = ShippedChanges.text().lines().filter(line -> line.matches("## \\d.*")).count();

    assertThat(LawChange.all(ShippedChanges.text()))
        .hasSize((int) entries)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            change -> {
              assertThat(change.title()).isNotBlank().doesNotContain("`");
              assertThat(change.meaning()).noneMatch(part -> part.contains("`"));
              assertThat(change.folders())
                  .as(change.title())
                  .allMatch(folder -> TABLES.resolve(folder).toFile().isDirectory());
              assertThat(change.folders().isEmpty())
                  .as(change.title())
                  .isEqualTo(change.title().equals(BEGINNING));
            });
  }

  @Test
  void an_entry_tells_its_day_title_tables_and_meaning_without_markdown() {
    var text =
        """
        # Leihe

        ## Berichtigungen: Gäste

        * Tabellen: `leihe/gast`

        ## 2024-03-01: Lesesaal ohne Karte

        * Art: Rechtsänderung
        * Tabellen: `leihe/lesesaal` (L-1, `V?`),
          `leihe/gast` (neu)
        * Bedeutung:
          * Eine Karte ist
            nicht mehr nötig (`V?`).
          * Gäste dürfen lesen.

        ## 2023-01-01: Andere Nummer

        * Tabellen: `leihe/ausleihe`
        """;

    assertThat(LawChange.all(text))
        .containsExactly(
            new LawChange(
                LocalDate.of(2024, 3, 1),
                "Lesesaal ohne Karte",
                Set.of("leihe/lesesaal", "leihe/gast"),
                List.of("Eine Karte ist nicht mehr nötig (V?).", "Gäste dürfen lesen.")),
            new LawChange(
                LocalDate.of(2023, 1, 1), "Andere Nummer", Set.of("leihe/ausleihe"), List.of()));
  }

  @Test
  void a_change_concerns_its_tables_from_its_day_on() {
    var change = LawChange.all("## 2024-03-01: Lesesaal\n\n* Tabellen: `leihe/lesesaal`\n").get(0);

    assertThat(change.concerns("leihe/lesesaal", LocalDate.of(2024, 3, 1))).isTrue();
    assertThat(change.concerns("leihe/lesesaal", LocalDate.of(2024, 3, 2))).isFalse();
    assertThat(change.concerns("leihe/gast", LocalDate.of(2024, 3, 1))).isFalse();
  }
}
