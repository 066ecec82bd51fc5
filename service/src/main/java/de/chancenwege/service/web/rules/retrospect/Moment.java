package de.chancenwege.service.web.rules.retrospect;

import de.chancenwege.service.rulebook.archive.RecordedChange;
import de.chancenwege.service.web.rules.reading.Subject;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A moment from which a table said something else here.
 *
 * @param at the moment, as people write it
 * @param what what became of which versions
 * @param reason why, empty if nobody said
 * @param link where the table of that moment is shown
 * @param isShown whether it is shown now
 */
public record Moment(String at, String what, String reason, String link, boolean isShown) {

  /**
   * All of a table, the newest first.
   *
   * @param changes what publications did to its versions, the newest first
   * @param reasons why something was published, by the moment
   * @param day the day whose law is shown
   * @param shown the moment that is shown
   */
  static List<Moment> of(
      String folder,
      List<RecordedChange> changes,
      Map<Instant, String> reasons,
      LocalDate day,
      Instant shown,
      ZoneId zone) {
    return changes.stream()
        .collect(Collectors.groupingBy(RecordedChange::at, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            one ->
                new Moment(
                    German.moment(one.getKey().atZone(zone)),
                    what(one.getValue()),
                    reasons.getOrDefault(one.getKey(), ""),
                    Subject.address(folder, day, one.getKey()),
                    one.getKey().equals(shown)))
        .toList();
  }

  /** E.g. {@code Fassung ab 12.06.2026 berichtigt}. */
  private static String what(List<RecordedChange> changes) {
    return changes.stream()
        .collect(
            Collectors.groupingBy(RecordedChange::kind, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(kind -> what(kind.getKey(), kind.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String what(RecordedChange.Kind kind, List<RecordedChange> changes) {
    var days = changes.stream().map(change -> German.date(firstDay(change.path()))).toList();
    var key = "rueckblick." + kind + (days.size() == 1 ? "" : ".mehrere");
    return Wording.text(key).formatted(German.list(days));
  }

  private static LocalDate firstDay(String path) {
    return LocalDate.parse(
        path.substring(path.lastIndexOf('/') + 1, path.length() - ".dmn".length()));
  }
}
