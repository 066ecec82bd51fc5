package de.chancenwege.service.web.rules;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import de.chancenwege.service.web.rules.drawing.Neighbourhood;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.rules.reading.VersionView;
import de.chancenwege.service.web.wording.German;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table with all its versions.
 *
 * @param title what it is about
 * @param versions its versions, the newest first
 * @param asked what of it was asked for
 * @param day the day for which a version is shown, as in forms
 * @param german the day in German
 * @param dayFault what is wrong with the day, empty if nothing
 * @param comparisonFault what is wrong with the versions to compare, empty if nothing
 * @param inForce whether a version is the law on the day
 * @param shown the version that is shown, if one is and none are compared
 * @param neighbours what it has to do with others
 * @param difference what differs between the versions that are compared
 */
public record TablePage(
    TableTitle title,
    List<VersionLine> versions,
    TableChoice asked,
    String day,
    String german,
    String dayFault,
    String comparisonFault,
    boolean inForce,
    Optional<VersionView> shown,
    Optional<Neighbourhood> neighbours,
    Optional<DifferenceView> difference) {
  public TablePage {
    versions = List.copyOf(versions);
  }

  static TablePage of(Subject subject, Rulebook rulebook, TableChoice asked, LocalDate today) {
    var day = asked.readDay(rulebook.coveredFrom(), today);
    var dayFault = day.isEmpty() ? asked.dayFault(rulebook.coveredFrom()) : "";
    var comparisonFault = asked.comparisonFault(subject);
    var compares = asked.comparesVersions() && comparisonFault.isEmpty();
    var shown = day.filter(d -> !asked.comparesVersions()).map(subject::shown);
    return new TablePage(
        TableTitle.of(subject, subject.shown(day.orElse(today))),
        lines(subject, today),
        asked,
        asked.day().isEmpty() ? today.toString() : asked.day(),
        German.date(day.orElse(today)),
        dayFault,
        comparisonFault,
        day.flatMap(subject::inForce).isPresent(),
        shown.map(version -> VersionView.of(version, rulebook, today)),
        shown.map(v -> Neighbourhood.of(v, rulebook)),
        compares
            ? Optional.of(DifferenceView.of(asked.older(subject), asked.newer(subject), rulebook))
            : Optional.empty());
  }

  private static List<VersionLine> lines(Subject subject, LocalDate today) {
    var lines = new ArrayList<VersionLine>();
    Optional<TableVersion> before = Optional.empty();
    for (var version : subject.versions()) {
      lines.add(VersionLine.of(version, before, today));
      before = Optional.of(version);
    }
    Collections.reverse(lines);
    return lines;
  }

  public boolean isFaulty() {
    return !dayFault.isEmpty() || !comparisonFault.isEmpty();
  }

  /** Whether there are two versions that can be compared. */
  public boolean isComparable() {
    return versions.size() > 1;
  }
}
