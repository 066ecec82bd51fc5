package de.chancenwege.service.web.rules.news;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.difference.TableDifference;
import de.chancenwege.service.rulebook.archive.RecordedCorrection;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Announces each correction of a version, also one that was corrected in its turn: on that day the
 * law has not changed, but what is said about it here.
 */
final class CorrectionNews {
  private final List<RecordedCorrection> corrections;
  private final Map<Instant, String> reasons;
  private final LocalDate coveredFrom;
  private final ZoneId zone;

  /**
   * @param corrections all of them, the newest first
   * @param reasons why something was published, by the moment
   * @param coveredFrom the first day that can be looked back to
   * @param zone where days are days
   */
  CorrectionNews(
      List<RecordedCorrection> corrections,
      Map<Instant, String> reasons,
      LocalDate coveredFrom,
      ZoneId zone) {
    this.corrections = List.copyOf(corrections);
    this.reasons = Map.copyOf(reasons);
    this.coveredFrom = coveredFrom;
    this.zone = zone;
  }

  /**
   * Those of a version, the newest first.
   *
   * @param version the version
   * @param now announces the version; what it tells about the table is told here too
   */
  List<Announcement> of(TableVersion version, Announcement now) {
    return corrections.stream()
        .filter(correction -> correction.after().path().equals(version.file().path()))
        .map(correction -> announcement(correction, version, now))
        .toList();
  }

  private Announcement announcement(
      RecordedCorrection correction, TableVersion version, Announcement now) {
    var at = correction.at();
    var first = German.date(version.validFrom());
    return new Announcement(
        now.id() + ":" + at,
        LocalDate.ofInstant(at, zone),
        at,
        Wording.text("aenderungen.berichtigt").formatted(now.title(), first),
        List.of(),
        about(at, now.about()),
        now.area(),
        now.ways(),
        now.norms(),
        summary(correction),
        link(version, at));
  }

  /** Why and when, and what the table is about. */
  private String about(Instant at, String about) {
    var when = Wording.text("aenderungen.berichtigt.um").formatted(German.moment(at.atZone(zone)));
    return Optional.ofNullable(reasons.get(at))
        .map(why -> Wording.text("aenderungen.berichtigt.grund").formatted(when, why, about))
        .orElse(when + ". " + about);
  }

  /** What the table said from that moment on, and what was another thing before. */
  private String link(TableVersion version, Instant at) {
    var first = version.validFrom();
    var day = first.isBefore(coveredFrom) ? coveredFrom : first;
    return Subject.address(version.folder(), day, at);
  }

  private static List<String> summary(RecordedCorrection correction) {
    return table(correction.before())
        .flatMap(old -> table(correction.after()).map(now -> TableDifference.between(old, now)))
        .map(DifferenceView::summary)
        .orElse(List.of());
  }

  private static Optional<TableFile> table(RuleFile file) {
    return DmnReader.read(file).content();
  }
}
