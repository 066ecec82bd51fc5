package de.chancenwege.service.web.timeline;

import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Years and months above the bars.
 *
 * @param years where years begin; the first one where the picture begins
 * @param months where months begin, some with a name
 * @param today where today is; none if it lies outside
 */
public record Axis(List<Tick> years, List<Tick> months, List<Tick> today) {
  private static final int ROOM = 40;
  private static final int NAMED = 3;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.GERMANY);

  /**
   * A place on the axis.
   *
   * @param x how far to the right
   * @param label what stands there, may be empty
   */
  public record Tick(double x, String label) {}

  public Axis {
    years = List.copyOf(years);
    months = List.copyOf(months);
    today = List.copyOf(today);
  }

  static Axis of(Scale scale, LocalDate today) {
    var newYear = scale.from().withDayOfYear(1).plusYears(1);
    var years = days(newYear, scale, day -> day.plusYears(1));
    var months = days(scale.from().withDayOfMonth(1).plusMonths(1), scale, d -> d.plusMonths(1));
    return new Axis(
        Stream.concat(Stream.of(scale.from()), years).map(day -> year(day, scale)).toList(),
        months.map(day -> month(day, scale)).toList(),
        Stream.of(today).filter(scale::shows).map(day -> today(day, scale)).toList());
  }

  private static Stream<LocalDate> days(
      LocalDate first, Scale scale, UnaryOperator<LocalDate> next) {
    return Stream.iterate(first, scale::shows, next);
  }

  private static Tick year(LocalDate day, Scale scale) {
    var room = scale.end(day.withMonth(12).withDayOfMonth(31)) - scale.start(day);
    return new Tick(scale.start(day), room < ROOM ? "" : String.valueOf(day.getYear()));
  }

  private static Tick month(LocalDate day, Scale scale) {
    var named = day.getMonthValue() % NAMED == 1 && scale.start(day) <= Scale.WIDTH - ROOM;
    return new Tick(scale.start(day), named ? MONTH.format(day) : "");
  }

  private static Tick today(LocalDate day, Scale scale) {
    return new Tick(scale.start(day), Wording.text("zeitleiste.heute").formatted(German.date(day)));
  }
}
