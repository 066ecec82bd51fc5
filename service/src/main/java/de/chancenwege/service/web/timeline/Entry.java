package de.chancenwege.service.web.timeline;

import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;

/**
 * One time of one route in the table.
 *
 * @param from the first day
 * @param to the last day, or that it goes on
 * @param level how open the route is, with what is told about the rules themselves
 * @param reasons what changed on the first day; empty at the beginning
 * @param latest last day of the route, empty if the law sets none
 */
public record Entry(String from, String to, String level, List<String> reasons, String latest) {
  public Entry {
    reasons = List.copyOf(reasons);
  }

  /** The lines of one route. */
  public record Group(String route, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }

    static Group of(Course course, Scale scale) {
      return new Group(
          course.route().label(),
          course.stretches().stream().map(stretch -> Entry.of(stretch, scale)).toList());
    }
  }

  private static Entry of(Stretch stretch, Scale scale) {
    var last = German.date(stretch.to());
    return new Entry(
        German.date(stretch.from()),
        stretch.to().isBefore(scale.until())
            ? last
            : Wording.text("zeitleiste.weiter").formatted(last),
        stretch.words(),
        stretch.reasons().stream().map(reason -> German.norms(List.of(reason))).toList(),
        stretch.latest().map(German::date).orElse(""));
  }
}
