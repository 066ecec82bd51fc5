package de.chancenwege.service.web.timeline;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Timeline;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.result.Clash;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.result.Row;
import de.chancenwege.service.web.source.Edition;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page with the time to come.
 *
 * @param from the first day
 * @param until the last day
 * @param axis what stands above the bars
 * @param charts the pictures, one for each area
 * @param next days on which something changes, the next one first
 * @param given what it rests on
 * @param clashes which of that cannot all be right
 * @param fields the form as it was sent, so that it can be sent on
 * @param edition the law of the first day
 */
public record TimelinePage(
    String from,
    String until,
    Axis axis,
    List<Chart> charts,
    List<Turn> next,
    List<GivenAnswer> given,
    List<Clash> clashes,
    Map<String, String> fields,
    Edition edition) {
  private static final int NEXT = 5;

  public TimelinePage {
    charts = List.copyOf(charts);
    next = List.copyOf(next);
    given = List.copyOf(given);
    clashes = List.copyOf(clashes);
  }

  /**
   * The page for what was told.
   *
   * @param query what was asked
   * @param typed the form with which it was asked
   */
  public static TimelinePage of(
      Timeline told, AdviceQuery query, Submission typed, LocalDate today) {
    var scale = new Scale(told.from(), told.until());
    var courses = told.routes().stream().map(r -> Course.of(r, told.until())).toList();
    return new TimelinePage(
        German.date(told.from()),
        German.date(told.until()),
        Axis.of(scale, today),
        charts(courses, scale),
        Turn.of(courses, scale),
        GivenAnswer.of(query.facts(), query.rulebook().questionnaire()),
        Clash.of(query.facts(), query.asOf(), query.rulebook().questionnaire()),
        typed.filled(),
        Edition.of(query.rulebook(), told.from()));
  }

  private static List<Chart> charts(List<Course> courses, Scale scale) {
    return courses.stream()
        .collect(
            Collectors.groupingBy(
                course -> course.route().area(), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(area -> Chart.of(area.getKey(), area.getValue(), scale))
        .toList();
  }

  /** What colour, pattern and sign of a bar mean: each tone with its words. */
  public List<Row> key() {
    return Arrays.stream(Level.values())
        .map(level -> Wording.text("stufe." + level + ".ton"))
        .distinct()
        .map(tone -> new Row(tone, Wording.text("zeitleiste.ton." + tone)))
        .toList();
  }

  /** The days that are told at once. */
  public List<Turn> soon() {
    return next.subList(0, Math.min(NEXT, next.size()));
  }

  /** The days after them. */
  public List<Turn> later() {
    return next.subList(Math.min(NEXT, next.size()), next.size());
  }
}
