package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.rules.evaluation.RouteTable.RouteRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Rows of a route's tables that apply or could. Used again for each route. */
final class Candidates {

  private RouteRow[] rows = new RouteRow[64];
  private boolean[] definite = new boolean[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(RouteRow row, boolean isDefinite) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
      definite = Arrays.copyOf(definite, 2 * size);
    }
    rows[size] = row;
    definite[size++] = isDefinite;
  }

  int size() {
    return size;
  }

  RouteRow row(int i) {
    return rows[i];
  }

  boolean isDefinite(int i) {
    return definite[i];
  }

  /** Rows that apply and are such, in the order of the tables. */
  List<RouteRow> definite(Predicate<RouteRow> such) {
    return rows(true, such);
  }

  /** Rows that could apply, but need not, and are such. */
  List<RouteRow> open(Predicate<RouteRow> such) {
    return rows(false, such);
  }

  private List<RouteRow> rows(boolean isDefinite, Predicate<RouteRow> such) {
    var found = new ArrayList<RouteRow>();
    for (int i = 0; i < size; i++) {
      if (definite[i] == isDefinite && such.test(rows[i])) {
        found.add(rows[i]);
      }
    }
    return found;
  }

  List<RouteRow> all() {
    return List.copyOf(Arrays.asList(rows).subList(0, size));
  }

  static List<RowHit> hits(List<RouteRow> rows) {
    var hits = new ArrayList<RowHit>(rows.size());
    rows.forEach(row -> hits.add(row.hit));
    return hits;
  }
}
