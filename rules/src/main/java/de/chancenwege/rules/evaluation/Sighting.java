package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.Facts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Tells, far sooner than by an answer, whether marked rows and formulas can matter to somebody. It
 * may say so of too many people, but of nobody too few: whatever is unknown counts as possible.
 * Safe for many threads.
 */
public final class Sighting {
  private final Evaluation evaluation;
  private final Law law;
  private final LocalDate day;
  private final Marks marks;
  private final List<Route> routes;
  private final Map<RouteCode, View> views = new ConcurrentHashMap<>();

  Sighting(Evaluation evaluation, LocalDate day, Marks marks, List<Route> routes) {
    this.evaluation = evaluation;
    this.law = evaluation.law(day);
    this.day = day;
    this.marks = marks;
    this.routes = routes;
  }

  /** What of the marked a route rests on. */
  private record View(List<Rows> rows, Map<String, Integer> formulas) {}

  /** Marked rows of a table, and the slot that it decides, which is -1 of a table about routes. */
  private record Rows(IndexedTable table, int slot, long[] marked) {}

  /**
   * What the marked formulas give to somebody, by their names, for each route on which no marked
   * row can apply and all these formulas are known. Other routes are absent.
   */
  public Map<RouteCode, Map<String, Object>> of(Facts facts) {
    return evaluation.sight(law, facts, day, this::see);
  }

  private Map<RouteCode, Map<String, Object>> see(WorkingMemory memory) {
    var seen = new HashMap<RouteCode, Map<String, Object>>();
    for (var route : routes) {
      memory.route(route.code());
      var view = views.computeIfAbsent(route.code(), this::view);
      if (view.rows().stream().noneMatch(rows -> mayApply(rows, memory))
          && view.formulas().values().stream().allMatch(memory::isKnown)) {
        var values = new HashMap<String, Object>();
        view.formulas().forEach((name, slot) -> values.put(name, memory.value(slot)));
        seen.put(route.code(), values);
      }
    }
    return seen;
  }

  private static boolean mayApply(Rows rows, WorkingMemory memory) {
    if (rows.slot() < 0) {
      memory.match(rows.table());
    } else {
      memory.state(rows.slot());
    }
    var both = memory.matching().possible(rows.table()).clone();
    RowSet.intersect(both, rows.marked());
    return !RowSet.isEmpty(both);
  }

  private View view(RouteCode route) {
    var formulas = new HashMap<String, Integer>();
    law.readFor(route).stream()
        .filter(slot -> !(law.source(slot) instanceof Source.Decided))
        .filter(slot -> isMarked(law.slots().names().get(slot)))
        .forEach(slot -> formulas.put(law.slots().names().get(slot), slot));
    var derived =
        law.readFor(route).stream()
            .boxed()
            .filter(slot -> law.source(slot) instanceof Source.Decided)
            .map(slot -> rows(((Source.Decided) law.source(slot)).table(), slot));
    var own = law.tables(route).all().map(table -> rows(table, -1));
    return new View(
        Stream.concat(own, derived).filter(rows -> !RowSet.isEmpty(rows.marked())).toList(),
        formulas);
  }

  private boolean isMarked(String decision) {
    return marks.decisions().values().stream().anyMatch(some -> some.containsKey(decision));
  }

  private Rows rows(IndexedTable table, int slot) {
    var ids =
        marks
            .decisions()
            .getOrDefault(table.file.folder(), Map.of())
            .getOrDefault(table.table.name(), Set.of());
    var marked = RowSet.empty(table.size());
    for (int row = 0; row < table.size(); row++) {
      if (ids.contains(table.table.rows().get(row).id())) {
        RowSet.add(marked, row);
      }
    }
    return new Rows(table, slot, marked);
  }
}
