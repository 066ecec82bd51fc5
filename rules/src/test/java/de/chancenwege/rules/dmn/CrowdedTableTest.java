package de.chancenwege.rules.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables over which the engine's validator would sit for minutes, and that it is as good else. */
class CrowdedTableTest {
  private static final String CROWDED =
      ", Spalte probe: In der Tabelle passen zu viele Zeilen auf dieselben Fälle, um sie auf"
          + " Lücken zu prüfen. Bitte zuerst die Bedingungen so fassen, dass auf einen Fall weniger"
          + " Zeilen passen.";

  /** A file with its table as it was read. */
  private record Probe(RuleFile file, TableFile content) {
    List<String> faults() {
      return Analysis.check(file, content).stream().map(Issue::toString).toList();
    }
  }

  private static Probe probe(String policy, String inputs, int rows, IntFunction<String> row) {
    var text =
        """
        @datei grundlagen/probe/2020-01-01
        Titel: Probe
        @typ probe = boolean
        @tabelle probe | %s | Frage?
        @ein %s
        @aus probe
        """
            .formatted(policy, inputs);
    var lines =
        IntStream.range(0, rows)
            .mapToObj(i -> "P-%d | %s => true => Nr. 1 | Darum. | V\n".formatted(i, row.apply(i)))
            .collect(Collectors.joining());
    var file =
        Library.lists()
            .plus(Library.fixed(text + lines))
            .file("tables/grundlagen/probe/2020-01-01.dmn");
    return new Probe(file, DmnReader.read(file).content().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(ints = {160, 480})
  void many_equal_rows_are_told_and_the_validator_is_not_asked(int rows) {
    assertThat(probe("UNIQUE", "alter | mahnung", rows, i -> "< 18 | \"KEINE\"").faults())
        .satisfiesExactly(
            fault ->
                assertThat(fault)
                    .endsWith(
                        ", Zeile P-0, Spalte alter: Mehr als eine Zeile passt auf denselben Fall:"
                            + " P-0, P-1, P-2, P-3, P-4 und %d weitere.".formatted(rows - 5)
                            + " Ihre Bedingungen sind gleich. Bitte nur eine behalten oder die"
                            + " Bedingungen ändern."),
            fault -> assertThat(fault).endsWith(CROWDED));
  }

  @Test
  void many_rows_that_differ_and_overlap_are_told_too() {
    var nested = probe("UNIQUE", "alter", 480, i -> "[%d..%d]".formatted(i, 2000 - i));
    assertThat(nested.faults())
        .anyMatch(fault -> fault.contains("Zeile P-0, ") && fault.contains("P-4 und "))
        .noneMatch(fault -> fault.contains("sind gleich"))
        .noneMatch(fault -> fault.contains("Es passt keine Zeile"))
        .last()
        .asString()
        .endsWith(CROWDED);
  }

  @Test
  void a_few_equal_rows_are_told_together_with_gaps() {
    assertThat(probe("UNIQUE", "gesperrt", 3, i -> "true").faults())
        .anyMatch(fault -> fault.contains("auf denselben Fall: P-0, P-1, P-2. Bitte die"))
        .anyMatch(fault -> fault.contains("Es passt keine Zeile für gesperrt false."))
        .hasSize(2);
  }

  @Test
  void a_table_of_which_the_topmost_row_counts_may_overlap_but_not_too_much() {
    var table = probe("FIRST", "alter", 480, i -> "[%d..%d]".formatted(479 - i, 521 + i));
    assertThat(table.faults()).singleElement().asString().endsWith(CROWDED);
    assertThat(Analysis.UNCHECKABLE).anyMatch(CROWDED::contains);
  }

  /** Each half tells ages or days apart, so that every age has to be looked at with every day. */
  @Test
  void a_table_that_tells_too_many_cases_apart_is_too_large() {
    var table =
        probe(
            "UNIQUE",
            "alter | mitgliedSeit | gesperrt",
            490,
            i ->
                i < 245
                    ? "[%d..%d) | - | true".formatted(i, i + 1)
                    : "- | date(\"%d-01-01\") | false".formatted(1500 + i));
    assertThat(table.faults())
        .singleElement()
        .asString()
        .contains("zu groß, um sie auf Lücken zu prüfen", "höchstens 500 Zeilen");
  }

  @Test
  void rows_of_which_all_may_apply_must_not_say_the_same() {
    assertThat(probe("COLLECT", "alter", 300, i -> "< 18").faults())
        .hasSize(3)
        .first()
        .asString()
        .endsWith(
            ", Zeile P-1, Spalte alter: Die Zeile sagt unter denselben Bedingungen dasselbe wie"
                + " Zeile P-0. Bitte beide zu einer Zeile zusammenfassen.");
    assertThat(probe("COLLECT", "alter", 480, i -> "< " + i).faults()).isEmpty();
  }

  private static String cell(Random random, List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static Probe any(int seed) {
    var random = new Random(seed);
    var ages = List.of("-", "< 18", "<= 18", "> 18", "[18..21)", "(18..21]", "18, 21", "not(21)");
    var dunned = List.of("-", "\"KEINE\"", "\"BEZAHLT\", \"OFFEN\"", "not(\"OFFEN\")");
    var days =
        List.of("-", "< date(\"2024-02-29\")", ">= date(\"2024-02-29\")", "date(\"2024-02-29\")");
    return probe(
        "UNIQUE",
        "alter | mahnung | mitgliedSeit",
        4,
        i -> String.join(" | ", cell(random, ages), cell(random, dunned), cell(random, days)));
  }

  private static List<String> told(Probe probe) {
    return probe.faults().stream()
        .filter(fault -> fault.contains("auf denselben Fall: "))
        .map(fault -> fault.replaceAll(".*auf denselben Fall: (.*?)\\. Bitte.*", "$1"))
        .toList();
  }

  /** Side by side, as several editors check their tables. */
  @Test
  void the_sweep_sees_the_same_overlaps_as_the_validator() {
    var seen =
        IntStream.range(0, 120)
            .parallel()
            .mapToObj(
                seed -> {
                  var probe = any(seed);
                  var table = probe.content().tables().findFirst().orElseThrow();
                  var swept =
                      Sweep.of(probe.content(), table).overlaps().stream()
                          .map(overlap -> String.join(", ", overlap.rows()))
                          .toList();
                  assertThat(swept)
                      .as("%d: %s", seed, table.rows())
                      .containsExactlyInAnyOrderElementsOf(told(probe));
                  return swept.size();
                })
            .toList();
    assertThat(seen).contains(0, 1, 2);
  }
}
