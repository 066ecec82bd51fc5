package de.chancenwege.rules.overview;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.catalogue.Acts;
import de.chancenwege.rules.table.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where in the tables of a rulebook a route or a paragraph is ruled. */
public final class RuleIndex {

  /**
   * Rows of one table version.
   *
   * @param version the table version
   * @param rows at least one of its rows
   */
  public record Entry(TableVersion version, List<Row> rows) {
    public Entry {
      rows = List.copyOf(rows);
    }
  }

  private static final Comparator<TableVersion> ORDER =
      Comparator.comparing(TableVersion::folder)
          .thenComparing(TableVersion::validFrom, Comparator.reverseOrder());

  private final List<TableVersion> versions;

  private final Acts acts;

  private RuleIndex(List<TableVersion> versions, Acts acts) {
    this.versions = versions.stream().sorted(ORDER).toList();
    this.acts = acts;
  }

  public static RuleIndex of(Rulebook rulebook) {
    return new RuleIndex(rulebook.versions(), Acts.of(rulebook.vocabularies()));
  }

  /** Table versions that speak about a route, newest first in each folder. */
  public List<Entry> byRoute(RouteCode route) {
    return versions.stream()
        .filter(version -> version.content().description().routes().contains(route.value()))
        .map(version -> new Entry(version, rows(version).toList()))
        .toList();
  }

  /** Rows that cite a paragraph, for all paragraphs in the order of the laws. */
  public Map<Paragraph, List<Entry>> byParagraph() {
    return group(
        row ->
            row.annotations().norms().stream().flatMap(norm -> Paragraph.of(norm, acts).stream()));
  }

  /** Rows that carry a flag, for all flags. */
  public Map<String, List<Entry>> byFlag() {
    return group(row -> row.annotations().flags().stream());
  }

  /** Rows of that certainty. */
  public List<Entry> ofCertainty(String code) {
    return group(row -> Stream.of(row.annotations().certainty())).getOrDefault(code, List.of());
  }

  private <K extends Comparable<K>> Map<K, List<Entry>> group(Function<Row, Stream<K>> keys) {
    var groups = new TreeMap<K, Map<TableVersion, List<Row>>>();
    for (var version : versions) {
      rows(version)
          .forEach(
              row ->
                  keys.apply(row)
                      .distinct()
                      .forEach(
                          key ->
                              groups
                                  .computeIfAbsent(key, k -> new LinkedHashMap<>())
                                  .computeIfAbsent(version, v -> new ArrayList<>())
                                  .add(row)));
    }
    var entries = new TreeMap<K, List<Entry>>();
    groups.forEach((key, rows) -> entries.put(key, entries(rows)));
    return entries;
  }

  private static List<Entry> entries(Map<TableVersion, List<Row>> rows) {
    return rows.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue())).toList();
  }

  private static Stream<Row> rows(TableVersion version) {
    return version.content().tables().map(table -> table.rows()).flatMap(Collection::stream);
  }
}
