package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.advice.RowRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every row of every version of every table applies in at least one case. */
@Tag("cases")
class RowCoverageTest {

  private static final Path REPORT = Path.of("target", "zeilenabdeckung.txt");

  @Test
  void every_row_of_every_table_applies_in_a_case() throws IOException {
    var rows = rows();
    var open = new LinkedHashSet<>(rows);
    open.removeAll(applied());
    var summary =
        "Zeilenabdeckung: %d von %d Zeilen (%.1f %%)"
            .formatted(
                rows.size() - open.size(),
                rows.size(),
                100.0 * (rows.size() - open.size()) / rows.size());
    System.out.println(summary);
    Files.write(REPORT, report(summary, open));
    assertThat(open).as(summary).isEmpty();
  }

  private static List<String> report(String summary, Set<RowRef> open) {
    var lines = new ArrayList<>(List.of(summary));
    open.forEach(row -> lines.add("ohne Fall: " + row));
    return lines;
  }

  private static Set<RowRef> rows() {
    var rows = new LinkedHashSet<RowRef>();
    for (var version : ShippedBook.RULEBOOK.versions()) {
      version
          .content()
          .tables()
          .flatMap(table -> table.rows().stream())
          .forEach(row -> rows.add(new RowRef(version.folder(), version.validFrom(), row.id())));
    }
    return rows;
  }

  /** What is asked of a case counts, not what it happens to touch on other routes. */
  private static Set<RowRef> applied() {
    return CaseFiles.all().stream()
        .flatMap(RowCoverageTest::applied)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<RowRef> applied(LegalCase legalCase) {
    var rulebook = ShippedBook.RULEBOOK;
    var facts = legalCase.read(rulebook.questionnaire());
    var routes =
        legalCase.expected().stream()
            .map(expected -> new RouteCode(expected.route()))
            .collect(Collectors.toUnmodifiableSet());
    return legalCase.days().stream()
        .flatMap(day -> rulebook.appliedRows(facts, day, routes).stream());
  }
}
