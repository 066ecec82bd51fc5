package de.chancenwege.service.web.editing.list;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.web.editing.IssueWords;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A row.
 *
 * @param index its number in the form
 * @param code its code
 * @param name what it is called
 * @param state what became of it since the published list, in words; empty if nothing did
 * @param isOpen whether it is shown unfolded
 * @param fields its fields
 * @param issues what the checks say about it, and not about one of its fields
 */
public record ListRow(
    int index,
    String code,
    String name,
    String state,
    boolean isOpen,
    List<ListField> fields,
    List<String> issues) {
  public ListRow {
    fields = List.copyOf(fields);
    issues = List.copyOf(issues);
  }

  /** The rows of a list. */
  static List<ListRow> of(RuleList base, RuleList list, RowNumbers numbers) {
    var faults = list.faults();
    var words = IntStream.range(0, list.headings().size()).mapToObj(base::choices).toList();
    return IntStream.range(0, list.rows().size())
        .mapToObj(row -> of(base, list, row, words, numbers, faults))
        .toList();
  }

  private static ListRow of(
      RuleList base,
      RuleList list,
      int row,
      List<List<String>> words,
      RowNumbers numbers,
      List<RuleList.Place> faults) {
    var cells = list.rows().get(row);
    var before = base.row(cells.get(0));
    var state = state(before, cells);
    var fields =
        IntStream.range(0, cells.size())
            .mapToObj(
                column ->
                    new ListField(
                        numbers.field(row, column),
                        list.headings().get(column),
                        cells.get(column),
                        ListField.options(
                            list.headings().get(column), words.get(column), cells.get(column)),
                        list.isOfDays(column),
                        column == 0 && before.isPresent(),
                        errors(faults, row, column)))
            .toList();
    return new ListRow(
        numbers.of(row),
        cells.get(0),
        list.name(cells),
        state,
        !state.isEmpty() || fields.stream().anyMatch(ListField::isFaulty),
        fields,
        List.of());
  }

  private static String state(Optional<List<String>> before, List<String> cells) {
    if (before.isEmpty()) {
      return Wording.text("werkstatt.zeile.ADDED");
    }
    return before.get().equals(cells) ? "" : Wording.text("werkstatt.zeile.CHANGED");
  }

  private static List<String> errors(List<RuleList.Place> faults, int row, int column) {
    return faults.stream()
        .filter(fault -> fault.row() == row && fault.column() == column)
        .map(fault -> text(fault.kind()))
        .toList();
  }

  /** What keeps a list from being saved, in words. */
  static String text(RuleList.Fault kind) {
    return Wording.text("werkstatt.liste.fehler." + kind);
  }

  /** The same with what the checks say about it. */
  ListRow with(List<Issue> found, IssueWords words) {
    var own = found.stream().filter(issue -> issue.row().equals(code)).toList();
    if (own.isEmpty()) {
      return this;
    }
    return new ListRow(
        index,
        code,
        name,
        state,
        true,
        fields.stream().map(field -> field.withErrors(told(own, field.column(), words))).toList(),
        own.stream().filter(issue -> field(issue).isEmpty()).map(words::of).toList());
  }

  private static List<String> told(List<Issue> issues, String column, IssueWords words) {
    return issues.stream().filter(issue -> issue.column().equals(column)).map(words::of).toList();
  }

  private Optional<ListField> field(Issue issue) {
    return fields.stream().filter(field -> field.column().equals(issue.column())).findFirst();
  }

  /** Where an issue with it is told. */
  String anchor(Issue issue) {
    return field(issue).map(ListField::name).orElse("meldungen-" + index);
  }
}
