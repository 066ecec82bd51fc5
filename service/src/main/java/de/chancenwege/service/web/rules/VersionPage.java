package de.chancenwege.service.web.rules;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.web.rules.drawing.Neighbourhood;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.rules.reading.VersionHead;
import de.chancenwege.service.web.rules.reading.VersionView;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of a table.
 *
 * @param title what the table is called
 * @param view the version
 * @param neighbours what it has to do with others
 * @param others all versions, the newest first
 */
public record VersionPage(
    TableTitle title, VersionView view, Neighbourhood neighbours, List<VersionHead> others) {
  public VersionPage {
    others = List.copyOf(others);
  }

  static VersionPage of(Subject subject, TableVersion version, Rulebook rulebook, LocalDate today) {
    var others =
        subject.versions().stream()
            .sorted((one, other) -> other.validFrom().compareTo(one.validFrom()))
            .map(other -> VersionHead.of(other, today))
            .toList();
    return new VersionPage(
        TableTitle.of(subject, version),
        VersionView.of(version, rulebook, today),
        Neighbourhood.of(version, rulebook),
        others);
  }
}
