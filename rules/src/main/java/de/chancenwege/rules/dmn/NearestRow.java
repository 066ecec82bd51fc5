package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Nearest;
import de.chancenwege.rules.table.TableFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kie.dmn.validation.dtanalysis.model.DDTARule;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/** The row that fails in the fewest conditions for people to whom no row applies. */
final class NearestRow {
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
        .mapToObj(i -> new Nearest(table.rows().get(i).id(), nearest.failing(rules.get(i))))
        .filter(row -> !row.columns().isEmpty())
        .min(Comparator.comparingInt(row -> row.columns().size()));
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
