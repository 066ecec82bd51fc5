package de.chancenwege.service.web.editing.form;

import de.chancenwege.service.web.editing.NearestRow;
import java.util.List;
import java.util.Optional;

/**
 * A table of the form.
 *
 * @param place its place among the decisions of the file
 * @param name its name
 * @param title what it is called
 * @param policy how many rows may apply, in words
 * @param question the question it answers
 * @param conditions headings of its conditions
 * @param results headings of its results
 * @param rows its rows
 * @param removed numbers of rows of the published version that are gone
 * @param more facts that could be tested too
 * @param faults what is wrong with the table as a whole
 */
public record TableForm(
    int place,
    String name,
    String title,
    String policy,
    CellField question,
    List<Heading> conditions,
    List<Heading> results,
    List<RowForm> rows,
    List<String> removed,
    List<CellField.Option> more,
    List<Fault> faults) {
  public TableForm {
    conditions = List.copyOf(conditions);
    results = List.copyOf(results);
    rows = List.copyOf(rows);
    removed = List.copyOf(removed);
    more = List.copyOf(more);
    faults = List.copyOf(faults);
  }

  /**
   * Something that is wrong with the table as a whole.
   *
   * @param text what is wrong and what to do
   * @param nearest the row that comes nearest to somebody to whom no row applies
   */
  public record Fault(String text, Optional<NearestRow> nearest) {}

  /**
   * The heading of a column.
   *
   * @param code the fact or the output
   * @param label what it is called
   * @param allowed what may stand in it, in words
   */
  public record Heading(String code, String label, String allowed) {}
}
