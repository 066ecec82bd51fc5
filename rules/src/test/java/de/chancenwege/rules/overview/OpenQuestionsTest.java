package de.chancenwege.rules.overview;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.fixture.Book;
import de.chancenwege.rules.fixture.Library;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document of what has to be settled, as its readers see it. */
class OpenQuestionsTest {

  private static List<String> lines(Book book) {
    var rulebook = ((Loaded.Ready) Rulebook.restore(book.files())).rulebook();
    return new LawDocuments(rulebook).openQuestions().lines().toList();
  }

  private static List<String> below(String heading, List<String> lines) {
    var rest = lines.subList(lines.indexOf(heading) + 1, lines.size());
    var end = rest.stream().filter(line -> line.startsWith("#")).findFirst();
    return end.map(next -> rest.subList(0, rest.indexOf(next))).orElse(rest);
  }

  private static Book reading(String from, String to) {
    return Library.book()
        .replace("Lesesaal frei. | V", from)
        .replace("nur, wenn Platz ist. | V", to);
  }

  @Test
  void a_short_list_tells_how_many_rows_and_which_areas_a_question_touches() {
    var lines =
        lines(reading("Lesesaal frei. | V? | PB-GAST", "nur, wenn Platz ist. | V? | PB-GAST"));

    assertThat(below("## Auf einen Blick", lines))
        .contains(
            "| PB-GAST | Dürfen Gäste bestellen? | 3 | leihe |",
            "| PB-MAHNUNG | Sperrt schon die erste Mahnung? | 1 | leihe |",
            "| V? | Der Text wurde gelesen. Ist er so richtig verstanden? | 3 | leihe |",
            "| S | Eine andere Quelle sagt es so. Was sagt der Text der Vorschrift selbst? | 3 |"
                + " grundlagen, leihe |",
            "| M | Fachkenntnis ohne Quelle. Womit lässt es sich belegen? | 1 | leihe |");
  }

  @Test
  void a_question_stands_with_its_rows_and_one_that_no_row_carries_says_so() {
    var lines = lines(Library.book().replace("PB-MAHNUNG Erst", "Erst"));

    assertThat(below("### PB-GAST: Gäste", lines))
        .containsSubsequence(
            "Dürfen Gäste bestellen?",
            "Anhaltspunkt: Hausordnung",
            "| `leihe/ausleihe` | L-6 (seit 2020-01-01) |");
    assertThat(below("### PB-MAHNUNG: Mahnung", lines))
        .contains("Zurzeit trägt keine Zeile diese Frage.");
  }

  @Test
  void rows_that_stay_the_same_over_several_versions_are_told_once() {
    assertThat(lines(reading("Lesesaal frei. | S", "nur, wenn Platz ist. | S")))
        .contains("| `leihe/lesesaal` | S-1, S-2 (seit 2020-01-01) | Hausordnung Nr. 12 |  |");
  }

  @Test
  void a_row_that_is_uncertain_for_a_time_is_told_with_that_time() {
    var book =
        Library.book()
            .replace(
                "\"PLATZ\" | \"KEINE\" | \"ENTFAELLT\" | \"THEKE\" => Hausordnung Nr. 12 | Ohne"
                    + " Karte nur, wenn Platz ist. | V",
                "\"PLATZ\" | \"KEINE\" | \"ENTFAELLT\" | \"THEKE\" => Hausordnung Nr. 12 | Ohne"
                    + " Karte nur, wenn Platz ist. | M")
            .replace("Mit Karte ist der Lesesaal frei. | V", "Mit Karte ist er frei. | M");

    assertThat(below("### Sicherheit M", lines(book)))
        .contains(
            "| `leihe/lesesaal` | S-1 (seit 2020-01-01); S-2 (2020-01-01 bis 2024-02-29) |"
                + " Hausordnung Nr. 12 |  |");
  }

  @Test
  void a_time_with_a_gap_is_told_in_parts() {
    var later =
        Library.fixed(
            """
            @datei leihe/inventur/2026-06-01
            Titel: Inventur
            Wege: LESESAAL
            @tabelle Hindernisse | COLLECT | Ist Inventur?
            @ein weg
            @aus art | ab | angabe
            I-1 | - => "VERBOT" | | => Aushang Nr. 1 | Wegen Inventur geschlossen. | S
            """);
    assertThat(
            lines(Library.book().replace("Inventur geschlossen. | V", "Inventur. | S").plus(later)))
        .contains(
            "| `leihe/inventur` | I-1 (2024-06-01 bis 2024-06-30, seit 2026-06-01) | Aushang Nr. 1"
                + " |  |");
  }

  @Test
  void a_row_is_asked_what_it_asks_itself_else_how_its_file_reads_the_norm_else_what_it_says() {
    var book =
        Library.book()
            .replace(
                "Titel: Lesesaal",
                "Titel: Lesesaal\nAuslegung: § 3 Gebührensatzung gilt auch hier.\n"
                    + "Auslegung: Der Aushang sagt nichts.")
            .replace("Hausordnung Nr. 12 | Mit Karte", "§ 3 Abs. 1 Gebührensatzung | Mit Karte")
            .replace("Hausordnung Nr. 12 | Ohne", "§ 4 Abs. 1 Gebührensatzung | Ohne")
            .replace("Lesesaal frei. | V", "Lesesaal frei. | V?")
            .replace("nur, wenn Platz ist. | V", "nur, wenn Platz ist. | V?")
            .replace("Das Konto ist gesperrt. | V?", "Gesperrt. | V? | PFLICHT PB-GAST PB-MAHNUNG")
            .withList("vocabulary/kennzeichen.csv", "code;titel_de\nPFLICHT;Pflicht\n");

    assertThat(below("### Sicherheit V?", lines(book)))
        .contains(
            "| `leihe/ausleihe` | L-2 (seit 2020-01-01) | Hausordnung Nr. 7; Hausordnung Nr. 1 |"
                + " PB-GAST, PB-MAHNUNG |",
            "| `leihe/lesesaal` | S-1 (seit 2020-01-01) | § 3 Abs. 1 Gebührensatzung |"
                + " § 3 Gebührensatzung gilt auch hier. |",
            "| `leihe/lesesaal` | S-2 (seit 2020-01-01) | § 4 Abs. 1 Gebührensatzung |"
                + " Ohne Karte nur, wenn Platz ist. |");
  }

  @Test
  void what_only_former_versions_put_in_doubt_comes_last() {
    var flags = Library.book().lists().get(Library.FLAGS);
    var lines =
        lines(
            reading(
                    "Lesesaal frei. | S | PB-HIST-1",
                    "nur, wenn Platz ist. | S | PB-HIST-1 PB-GAST")
                .withList(
                    Library.FLAGS,
                    flags.replace("PB-GAST;", "PB-HIST-1;Früher;War es so?;Niemand\nPB-GAST;")));

    assertThat(below("### Sicherheit S", lines))
        .contains("| `leihe/lesesaal` | S-2 (seit 2020-01-01) | Hausordnung Nr. 12 | PB-GAST |")
        .noneMatch(line -> line.contains("S-1"));
    assertThat(lines)
        .endsWith(
            "## Frühere Fassungen",
            "",
            "### PB-HIST-1: Früher",
            "",
            "War es so?",
            "",
            "Anhaltspunkt: Niemand",
            "",
            "| Datei | Zeilen |",
            "| --- | --- |",
            "| `leihe/lesesaal` | S-1, S-2 (seit 2020-01-01) |")
        .containsOnlyOnce("### PB-HIST-1: Früher");
  }
}
