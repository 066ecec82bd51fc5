package de.chancenwege.service.web.result.groups;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.service.advice.desk.AdviceQuery;
import java.util.stream.Stream;

/** Ways that nobody can take on a day, whatever somebody changes. */
final class ShutWays {
  private ShutWays() {}

  /** Whether that is so: a programme has ended, or no row of the tables of the way opens it. */
  static boolean contain(Finding finding, AdviceQuery query) {
    if (finding.level() != Level.NICHT_MOEGLICH) {
      return finding.level() == Level.BEENDET;
    }
    var code = finding.route().code().value();
    return query.rulebook().inForce(query.asOf()).stream()
        .filter(version -> version.content().description().routes().contains(code))
        .flatMap(version -> version.content().tables())
        .filter(table -> table.name().equals(RoutePattern.CONSEQUENCE))
        .allMatch(ShutWays::shuts);
  }

  private static boolean shuts(Decision.Table table) {
    var level = table.output(RoutePattern.LEVEL);
    return table.rows().stream().map(row -> row.results().get(level)).allMatch(ShutWays::shuts);
  }

  private static boolean shuts(String cell) {
    return Stream.of(Level.NICHT_MOEGLICH, Level.BEENDET)
        .anyMatch(level -> cell.equals('"' + level.name() + '"'));
  }
}
