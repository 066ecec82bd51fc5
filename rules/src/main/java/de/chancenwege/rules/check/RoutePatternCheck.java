package de.chancenwege.rules.check;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Literal;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.Row;
import java.util.Set;

/** Checks that the results of a row fit together as the pattern of routes asks. */
final class RoutePatternCheck {

  private static final String EMPTY = "null";

  /** Levels under which there may be no permit, no consent and nobody to decide. */
  private static final Set<String> MAY_BE_BARE =
      Set.of(Level.NICHT_MOEGLICH.name(), Level.BEENDET.name(), Level.KLAEREN.name());

  private final Table table;
  private final Types types;
  private final Report report;

  RoutePatternCheck(Table table, Types types, Report report) {
    this.table = table;
    this.types = types;
    this.report = report;
  }

  void check(Row row) {
    if (table.name().equals(RoutePattern.OBSTACLES)) {
      obstacle(row);
    }
    if (table.name().equals(RoutePattern.CONSEQUENCE)) {
      consequence(row);
    }
  }

  private void obstacle(Row row) {
    var kind = text(row, RoutePattern.KIND);
    if (kind.equals(EMPTY)) {
      report.add(
          row.id(),
          RoutePattern.KIND,
          "Jede Zeile nennt die Art ihres Hindernisses.",
          "Bitte eintragen: %s.".formatted(String.join(", ", RoutePattern.KINDS)));
      return;
    }
    if (!RoutePattern.KINDS.contains(kind)) {
      return; // told as an unknown code
    }
    day(row, kind);
    cure(row, kind);
  }

  private void day(Row row, String kind) {
    var hasDay = !isEmpty(row, RoutePattern.DATE);
    var needsDay = Set.of(RoutePattern.WAIT, RoutePattern.LIMIT).contains(kind);
    var mayHaveDay = needsDay || kind.equals(RoutePattern.NOTE);
    if (hasDay ? !mayHaveDay : needsDay) {
      report.add(
          row.id(),
          RoutePattern.DATE,
          "Der Tag in „ab“ gehört zu jeder FRIST und jedem BIS, sonst nur zu einem HINWEIS.",
          "Bitte den Namen des Tages eintragen oder die Zelle leeren.");
    }
  }

  private void cure(Row row, String kind) {
    var curable = kind.equals(RoutePattern.CURABLE);
    if (curable
        ? types.find(text(row, RoutePattern.CURED_BY)).isEmpty()
        : !isEmpty(row, RoutePattern.CURED_BY)) {
      report.add(
          row.id(),
          RoutePattern.CURED_BY,
          "Die Spalte „angabe“ gehört zu jeder Zeile BEHEBBAR und nur dorthin.",
          "Bitte den Schlüssel der Angabe eintragen, die das Hindernis behebt.");
    }
  }

  private void consequence(Row row) {
    var level = text(row, RoutePattern.LEVEL);
    if (!level.equals(EMPTY) && !CellCheck.LEVELS.contains(level)) {
      return; // told as an unknown code
    }
    var permit = isEmpty(row, RoutePattern.PERMIT);
    var consent = isEmpty(row, RoutePattern.CONSENT);
    var authority = isEmpty(row, RoutePattern.AUTHORITY);
    var elsewhere = level.equals(RoutePattern.ELSEWHERE);
    var complete =
        elsewhere
            ? permit && consent && authority
            : MAY_BE_BARE.contains(level) || (permit == consent && !authority);
    if (level.equals(EMPTY) || !complete) {
      report.add(
          row.id(),
          RoutePattern.LEVEL,
          "Eine Rechtsfolge nennt die Stufe und die zuständige Stelle, und wo es um Arbeit geht,"
              + " Erlaubnis und BA-Zustimmung.",
          "Bitte die Spalten füllen; bei WEITER bleiben die drei anderen leer.");
    }
  }

  private boolean isEmpty(Row row, String column) {
    return cell(row, column).equals(EMPTY);
  }

  private String cell(Row row, String column) {
    int position = table.output(column);
    return position < 0 ? EMPTY : row.results().get(position);
  }

  private String text(Row row, String column) {
    return Literal.read(cell(row, column)).map(l -> l.value().toString()).orElse(EMPTY);
  }
}
