package de.chancenwege.service.web.timeline;

import de.chancenwege.service.web.result.Row;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A day on which something changes or ends.
 *
 * @param day the day
 * @param routes what becomes of which route
 */
public record Turn(String day, List<Row> routes) {
  public Turn {
    routes = List.copyOf(routes);
  }

  /** All such days, the next one first. */
  static List<Turn> of(List<Course> courses, Scale scale) {
    var days = new TreeMap<LocalDate, List<Row>>();
    for (var course : courses) {
      var label = course.route().label();
      course.turns().forEach((day, words) -> at(day, days).add(new Row(label, words)));
      course.deadlines().stream()
          .filter(scale::shows)
          .forEach(day -> at(day, days).add(new Row(label, lastDay(day))));
    }
    return days.entrySet().stream()
        .map(day -> new Turn(German.date(day.getKey()), day.getValue()))
        .toList();
  }

  private static String lastDay(LocalDate day) {
    return Wording.text("zeitleiste.letzterTag").formatted(German.date(day));
  }

  private static List<Row> at(LocalDate day, TreeMap<LocalDate, List<Row>> days) {
    return days.computeIfAbsent(day, first -> new ArrayList<>());
  }
}
