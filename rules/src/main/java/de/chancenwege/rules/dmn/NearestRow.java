package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Nearest;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kie.dmn.validation.dtanalysis.model.DDTARule;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/**
 * The row that fails in the fewest conditions for people to whom no row applies. Of rows that fail
 * in as many, the one that says most about them is nearer: one that asks for little else, and fails
 * in that, is about others.
 */
final class NearestRow {
  private static final String ANY = "-";
  private static final Comparator<Candidate> NEAREST_FIRST =
      Comparator.<Candidate>comparingInt(row -> row.failing().size())
          .thenComparingInt(row -> -row.conditions());

  private final TableFile file;
  private final Table table;
  private final List<Interval> people;

  private NearestRow(TableFile file, Table table, Hyperrectangle gap) {
    this.file = file;
    this.table = table;
    this.people = gap.getEdges();
  }

  /** The first of those that are equally near, as the validator read them. */
  static Optional<Nearest> of(
      TableFile file, Table table, DTAnalysis analysis, Hyperrectangle gap) {
    var nearest = new NearestRow(file, table, gap);
    var rules = analysis.getDdtaTable().getRule();
    return IntStream.range(0, Math.min(rules.size(), table.rows().size()))
        .mapToObj(i -> new Candidate(table.rows().get(i), nearest.failing(rules.get(i))))
        .filter(row -> !row.failing().isEmpty())
        .min(NEAREST_FIRST)
        .map(row -> new Nearest(row.row().id(), row.failing()));
  }

  /**
   * A row.
   *
   * @param failing the columns in which it fails
   */
  private record Candidate(Row row, List<String> failing) {
    int conditions() {
      return (int) row.conditions().stream().filter(text -> !text.equals(ANY)).count();
    }
  }

  private List<String> failing(DDTARule rule) {
    return IntStream.range(0, Math.min(people.size(), table.inputs().size()))
        .filter(i -> fails(rule.getInputEntry().get(i).getIntervals(), i))
        .mapToObj(i -> table.inputs().get(i).name())
        .toList();
  }

  private boolean fails(List<Interval> condition, int place) {
    var allowed = Example.allowed(file, table.inputs().get(place));
    return condition.stream().noneMatch(part -> Ranges.meet(part, people.get(place), allowed));
  }
}
