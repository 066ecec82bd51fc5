package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;

/** People for whom a fault of a table shows, as the validator found them. */
final class Example {
  private Example() {}

  /** What is known about them: conditions as in cells, by the fact. */
  static Map<String, String> conditions(TableFile file, Table table, Hyperrectangle found) {
    var conditions = new LinkedHashMap<String, String>();
    var edges = found.getEdges();
    for (int i = 0; i < edges.size() && i < table.inputs().size(); i++) {
      var input = table.inputs().get(i);
      var cell = Ranges.cell(edges.get(i), allowed(file, input));
      if (!cell.isEmpty()) {
        conditions.put(input.name(), cell);
      }
    }
    return conditions;
  }

  /** The same in a text with the names of the facts. */
  static String text(TableFile file, Table table, Hyperrectangle found) {
    var parts = new ArrayList<String>();
    var edges = found.getEdges();
    for (int i = 0; i < edges.size() && i < table.inputs().size(); i++) {
      var input = table.inputs().get(i);
      var text = Ranges.text(edges.get(i), allowed(file, input));
      if (!text.isEmpty()) {
        parts.add("%s %s".formatted(input.name(), text));
      }
    }
    return parts.isEmpty() ? "auf jeden Fall" : "für " + String.join(" und ", parts);
  }

  /** Those to whom all rows of an overlap apply; empty if the validator names none. */
  static Optional<Hyperrectangle> of(Overlap overlap, DTAnalysis analysis) {
    var ids = overlap.table().rows().stream().map(row -> row.id()).toList();
    var positions = overlap.rows().stream().map(id -> ids.indexOf(id) + 1).toList();
    return analysis.getOverlaps().stream()
        .filter(found -> found.getRules().containsAll(positions))
        .map(found -> found.getOverlap())
        .findFirst();
  }

  /** The values of a closed column; none if it is open. */
  static List<?> allowed(TableFile file, Column input) {
    return input.type().equals("boolean") ? List.of(true, false) : file.values(input.type());
  }
}
