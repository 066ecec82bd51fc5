package de.chancenwege.service.web.overview;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.RoutePattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an overview depends on. Days with the same law share one picture, unless the law itself
 * names a day that lies between them.
 *
 * @param rulebook id of the rules
 * @param law the tables in force
 * @param sides on which side of each day that the law names the day lies
 * @param routes routes that are shown
 */
record Picture(String rulebook, List<String> law, List<Integer> sides, Set<RouteCode> routes) {
  private static final Pattern DATE = Pattern.compile("date\\(\"[0-9-]+\"\\)");

  static Picture of(Rulebook rulebook, LocalDate day, Set<RouteCode> routes) {
    var law = rulebook.inForce(day);
    return new Picture(
        rulebook.id().value(),
        law.stream().map(version -> version.file().path()).toList(),
        namedDays(law).map(named -> Integer.signum(day.compareTo(named))).toList(),
        routes);
  }

  private static Stream<LocalDate> namedDays(List<TableVersion> law) {
    return law.stream()
        .flatMap(version -> version.content().decisions().stream())
        .filter(decision -> decision.needs().contains(RoutePattern.DAY))
        .flatMap(Picture::texts)
        .flatMap(text -> DATE.matcher(text).results().map(MatchResult::group))
        .flatMap(text -> Literal.read(text).stream())
        .map(literal -> (LocalDate) literal.value())
        .distinct()
        .sorted();
  }

  /** What is compared with the day. */
  private static Stream<String> texts(Decision decision) {
    if (decision instanceof Decision.Table table) {
      var column = table.inputs().stream().map(Column::name).toList().indexOf(RoutePattern.DAY);
      return table.rows().stream().map(row -> row.conditions().get(column));
    }
    return Stream.of(((Decision.Formula) decision).text());
  }
}
