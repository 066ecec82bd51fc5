package de.chancenwege.service.web.rules;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.editing.difference.TableDifference;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.rules.reading.VersionHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version in the list of all versions.
 *
 * @param head what is said about it
 * @param changes what became of rows since the version before
 * @param comparison where both are compared, empty for the first version
 */
public record VersionLine(VersionHead head, List<String> changes, String comparison) {
  public VersionLine {
    changes = List.copyOf(changes);
  }

  static VersionLine of(TableVersion version, Optional<TableVersion> before, LocalDate today) {
    return new VersionLine(
        VersionHead.of(version, today),
        before
            .map(old -> TableDifference.between(old.content(), version.content()))
            .map(DifferenceView::summary)
            .orElse(List.of()),
        before.map(old -> comparison(old, version)).orElse(""));
  }

  private static String comparison(TableVersion before, TableVersion after) {
    return Subject.address(after.folder())
        + "?von="
        + before.validFrom()
        + "&bis="
        + after.validFrom()
        + "#vergleich";
  }
}
