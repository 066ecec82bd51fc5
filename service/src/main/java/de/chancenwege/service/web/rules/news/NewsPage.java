package de.chancenwege.service.web.rules.news;

import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What has changed in a year.
 *
 * @param year the year that is shown
 * @param years the years in which something changed, the newest first
 * @param days the days of the year, the newest first
 */
public record NewsPage(String year, List<String> years, List<Day> days) {

  /**
   * A day on which something changed.
   *
   * @param day the day
   * @param id where links to it lead
   * @param state whether it is still to come, in words; empty if not
   * @param news what changed
   */
  public record Day(String day, String id, String state, List<Announcement> news) {
    public Day {
      news = List.copyOf(news);
    }

    /** What changes in the law on that day, each once: several tables may tell of it. */
    public List<LawChange> changes() {
      return news.stream().flatMap(one -> one.changes().stream()).distinct().toList();
    }
  }

  public NewsPage {
    years = List.copyOf(years);
    days = List.copyOf(days);
  }

  /** The page of a year; of this one if nothing or something else was asked for. */
  static NewsPage of(List<Announcement> all, String asked, LocalDate today) {
    var years = all.stream().map(one -> year(one.day())).distinct().toList();
    var year = years.contains(asked) ? asked : current(years, today);
    var days =
        all.stream()
            .filter(one -> year(one.day()).equals(year))
            .collect(
                Collectors.groupingBy(Announcement::day, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(day -> day(day.getKey(), day.getValue(), today))
            .toList();
    return new NewsPage(year, years, days);
  }

  /** This year, or the last one before in which something changed. */
  private static String current(List<String> years, LocalDate today) {
    return years.stream()
        .filter(year -> year.compareTo(year(today)) <= 0)
        .findFirst()
        .orElse(year(today));
  }

  private static String year(LocalDate day) {
    return String.valueOf(day.getYear());
  }

  private static Day day(LocalDate day, List<Announcement> news, LocalDate today) {
    var state = day.isAfter(today) ? Wording.text("regeln.stand.kommt") : "";
    return new Day(German.date(day), "tag-" + day, state, news);
  }
}
