package de.chancenwege.rules;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.catalogue.Catalogue;
import de.chancenwege.rules.dmn.EngineFile;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Files that passed all checks, and what they say.
 *
 * @param files all of them
 * @param catalogue what the lists and questions say
 * @param versions what the tables say, by folder and first day in force
 * @param engineFiles the tables as the engine reads them, by their paths
 */
record Accepted(
    List<RuleFile> files,
    Catalogue catalogue,
    List<TableVersion> versions,
    Map<String, EngineFile> engineFiles) {
  Accepted {
    files = List.copyOf(files);
    versions = List.copyOf(versions);
    engineFiles = Map.copyOf(engineFiles);
  }

  LocalDate coveredFrom() {
    return versions.stream()
        .map(TableVersion::validFrom)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  /** Routes that at least one table answers. */
  List<Route> routes() {
    var named = new HashSet<String>();
    versions.forEach(version -> named.addAll(version.content().description().routes()));
    return catalogue.routes().stream().filter(r -> named.contains(r.code().value())).toList();
  }

  List<TableVersion> inForce(LocalDate day) {
    return versions.stream().filter(version -> version.isInForce(day)).toList();
  }

  List<TableFile> tables() {
    return versions.stream().map(TableVersion::content).toList();
  }

  /** What is the law from each day on which something changes. */
  NavigableMap<LocalDate, List<TableFile>> byDay() {
    var days = new TreeMap<LocalDate, List<TableFile>>();
    for (var version : versions) {
      days.put(version.validFrom(), List.of());
      version.validTo().ifPresent(last -> days.put(last.plusDays(1), List.of()));
    }
    days.replaceAll((day, none) -> inForce(day).stream().map(TableVersion::content).toList());
    return days;
  }
}
