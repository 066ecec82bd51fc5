package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A table version, ready to be evaluated. */
public final class IndexedFile {

  private final TableFile content;
  private final Map<Integer, Source> sources = new LinkedHashMap<>();
  private final List<RouteTable> routeTables = new ArrayList<>();
  private final List<IndexedTable> tables = new ArrayList<>();

  /**
   * Indexes a file.
   *
   * @param positions counts the tables of all files
   */
  public IndexedFile(TableFile content, Slots slots, Engines engines, AtomicInteger positions) {
    this.content = content;
    for (var decision : content.decisions()) {
      if (decision instanceof Table table) {
        add(new IndexedTable(content, table, slots, engines, positions.getAndIncrement()), slots);
      } else {
        sources.put(slots.of(decision.name()), formula((Formula) decision, slots, engines));
      }
    }
  }

  private void add(IndexedTable table, Slots slots) {
    tables.add(table);
    if (RoutePattern.isRouteTable(table.table.name())) {
      routeTables.add(new RouteTable(table, slots));
    } else {
      sources.put(slots.of(table.table.name()), new Source.Decided(table));
    }
  }

  private Source formula(Formula formula, Slots slots, Engines engines) {
    return formula
        .event()
        .<Source>map(event -> new Source.Event(slots.of(event)))
        .orElseGet(
            () -> {
              var inputs = slots.of(content, formula.facts());
              return new Source.Calculated(
                  engines.formula(content, formula, inputs, slots), inputs);
            });
  }

  public TableFile content() {
    return content;
  }

  /** Where the facts that the file derives come from, by slot. */
  Map<Integer, Source> sources() {
    return sources;
  }

  List<RouteTable> routeTables() {
    return routeTables;
  }

  List<IndexedTable> tables() {
    return tables;
  }
}
