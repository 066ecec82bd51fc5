package de.chancenwege.service.web.timeline;

import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The line of one route in the picture: its name, below it the bars, below them the last days.
 *
 * @param y how far down it begins
 * @param label the name of the route
 * @param bars its times
 * @param deadlines last days of the route, each in a line of its own
 */
public record Lane(int y, String label, List<Bar> bars, List<Deadline> deadlines) {
  private static final int HEIGHT = 54;
  private static final int LINE = 20;

  /**
   * A last day.
   *
   * @param x where the day ends
   * @param y how far down its words stand
   * @param text the words
   * @param left whether the words stand to the left of it
   */
  public record Deadline(double x, int y, String text, boolean left) {}

  public Lane {
    bars = List.copyOf(bars);
    deadlines = List.copyOf(deadlines);
  }

  static Lane of(Course course, int y, Scale scale) {
    var days = course.deadlines().stream().filter(scale::shows).toList();
    return new Lane(
        y,
        course.route().label(),
        course.stretches().stream().map(stretch -> Bar.of(stretch, scale)).toList(),
        IntStream.range(0, days.size()).mapToObj(i -> deadline(days.get(i), i, scale)).toList());
  }

  private static Deadline deadline(LocalDate day, int line, Scale scale) {
    var x = scale.end(day);
    var text = Wording.text("zeitleiste.letzterTag").formatted(German.date(day));
    return new Deadline(x, HEIGHT + line * LINE, text, x > Scale.WIDTH / 2.0);
  }

  /** Where the next line begins. */
  int below() {
    return y + HEIGHT + deadlines.size() * LINE;
  }
}
