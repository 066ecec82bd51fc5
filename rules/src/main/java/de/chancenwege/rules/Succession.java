package de.chancenwege.rules;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which version of a table follows which. */
final class Succession {

  private Succession() {}

  /** A version ends on its own last day or on the day before the next one of its folder. */
  static List<TableVersion> of(Map<RuleFile, TableFile> tables) {
    var sorted =
        tables.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<RuleFile, TableFile> e) -> e.getValue().folder())
                    .thenComparing(e -> e.getValue().validFrom()))
            .toList();
    var versions = new ArrayList<TableVersion>();
    for (int i = 0; i < sorted.size(); i++) {
      var file = sorted.get(i).getValue();
      var next =
          i + 1 < sorted.size() && sorted.get(i + 1).getValue().folder().equals(file.folder())
              ? Optional.of(sorted.get(i + 1).getValue().validFrom().minusDays(1))
              : Optional.<LocalDate>empty();
      var last =
          Stream.concat(next.stream(), file.validTo().stream()).min(Comparator.naturalOrder());
      versions.add(new TableVersion(sorted.get(i).getKey(), file, last));
    }
    return versions;
  }

  /** The days from one on, on which a version begins or has ended, in order. */
  static List<LocalDate> daysOfChange(List<TableVersion> versions, LocalDate from) {
    var begins = versions.stream().map(TableVersion::validFrom);
    var ends = versions.stream().flatMap(v -> v.validTo().stream()).map(last -> last.plusDays(1));
    return Stream.concat(begins, ends)
        .filter(day -> !day.isBefore(from))
        .distinct()
        .sorted()
        .toList();
  }
}
