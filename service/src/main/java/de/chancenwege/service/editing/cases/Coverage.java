package de.chancenwege.service.editing.cases;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.advice.RowRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Which cases meet the rows of a table version.
 *
 * @param rows its rows, table by table
 */
public record Coverage(List<Line> rows) {
  public Coverage {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param table name of the table within the file
   * @param cases ids of the cases in which the row applies
   */
  public record Line(String table, RowRef row, List<String> cases) {
    public Line {
      cases = List.copyOf(cases);
    }
  }

  /** The coverage by cases that were run. */
  public static Coverage of(TableVersion version, List<CaseRun> runs) {
    var lines = new ArrayList<Line>();
    version
        .content()
        .tables()
        .forEach(
            table ->
                table.rows().stream()
                    .map(row -> new RowRef(version.folder(), version.validFrom(), row.id()))
                    .forEach(row -> lines.add(new Line(table.name(), row, meeting(row, runs)))));
    return new Coverage(lines);
  }

  private static List<String> meeting(RowRef row, List<CaseRun> runs) {
    return runs.stream()
        .filter(run -> run.rows().contains(row))
        .map(run -> run.tried().id())
        .distinct()
        .toList();
  }

  /** Rows that no case meets. */
  public List<RowRef> open() {
    return rows.stream().filter(line -> line.cases().isEmpty()).map(Line::row).toList();
  }
}
