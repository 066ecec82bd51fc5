package de.chancenwege.service.web.timeline;

import de.chancenwege.service.web.result.Row;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The picture of one area, and the same as a table.
 *
 * @param id where links to it lead
 * @param title name of the area
 * @param height how high the picture is
 * @param lanes the lines of the picture, those that change first
 * @param groups the lines of the table, in the same order
 * @param rest how many routes are not drawn
 * @param still routes that are not drawn, by how open they are
 */
public record Chart(
    String id,
    String title,
    int height,
    List<Lane> lanes,
    List<Entry.Group> groups,
    int rest,
    List<Row> still) {
  private static final int AXIS = 58;

  public Chart {
    lanes = List.copyOf(lanes);
    groups = List.copyOf(groups);
    still = List.copyOf(still);
  }

  static Chart of(String area, List<Course> courses, Scale scale) {
    var drawn =
        courses.stream()
            .filter(Course::isDrawn)
            .sorted(Comparator.comparing(Course::firstChange))
            .toList();
    var lanes = lanes(drawn, scale);
    return new Chart(
        "bereich-" + area,
        Wording.word("bereich", area),
        lanes.isEmpty() ? AXIS : lanes.get(lanes.size() - 1).below(),
        lanes,
        drawn.stream().map(course -> Entry.Group.of(course, scale)).toList(),
        courses.size() - drawn.size(),
        still(courses));
  }

  private static List<Lane> lanes(List<Course> drawn, Scale scale) {
    var lanes = new ArrayList<Lane>();
    int y = AXIS;
    for (var course : drawn) {
      var lane = Lane.of(course, y, scale);
      lanes.add(lane);
      y = lane.below();
    }
    return lanes;
  }

  private static List<Row> still(List<Course> courses) {
    return courses.stream()
        .filter(course -> !course.isDrawn())
        .sorted(Comparator.comparing(Course::level))
        .collect(Collectors.groupingBy(Course::words, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(same -> new Row(same.getKey(), labels(same.getValue())))
        .toList();
  }

  private static String labels(List<Course> courses) {
    return courses.stream().map(course -> course.route().label()).collect(Collectors.joining("; "));
  }
}
