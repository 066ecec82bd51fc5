package de.chancenwege.service.web.editing.list;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.service.editing.check.Checked;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.web.editing.ConflictLine;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.IssueWords;
import de.chancenwege.service.web.editing.VerdictView;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A list that is edited.
 *
 * @param draft the draft
 * @param canUndo whether there is a revision to go back to
 * @param isBehind whether the list was published with another content since
 * @param comments what people said about it
 * @param verdict what the checks say, if they were made
 * @param rows its rows
 * @param deleted numbers of saved rows that are not among them
 * @param errors what keeps it from being saved, each with its field
 * @param others who saved meanwhile, empty if nobody did
 * @param conflicts what both changed
 */
public record ListPage(
    DraftHead draft,
    boolean canUndo,
    boolean isBehind,
    List<String> comments,
    Optional<VerdictView> verdict,
    List<RowFields> rows,
    List<Integer> deleted,
    List<FieldError> errors,
    String others,
    List<ConflictLine> conflicts) {
  public ListPage {
    comments = List.copyOf(comments);
    rows = List.copyOf(rows);
    deleted = List.copyOf(deleted);
    errors = List.copyOf(errors);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * A row.
   *
   * @param index its number in the form
   * @param code its code
   * @param name what it is called
   * @param state what became of it since the published list, in words; empty if nothing did
   * @param isOpen whether it is shown unfolded
   * @param fields its fields
   * @param issues what the checks say about it
   */
  public record RowFields(
      int index,
      String code,
      String name,
      String state,
      boolean isOpen,
      List<Field> fields,
      List<String> issues) {
    public RowFields {
      fields = List.copyOf(fields);
      issues = List.copyOf(issues);
    }

    private RowFields withIssues(List<String> found) {
      return new RowFields(index, code, name, state, isOpen || !found.isEmpty(), fields, found);
    }
  }

  /**
   * A field.
   *
   * @param name its name in the form
   * @param label its label
   * @param value what stands there
   * @param isDay whether it takes a day
   * @param isFixed whether it cannot be changed: codes are known to tables
   * @param error what is wrong with it, empty if nothing is
   */
  public record Field(
      String name, String label, String value, boolean isDay, boolean isFixed, String error) {}

  /**
   * Something that keeps the list from being saved.
   *
   * @param field the field
   * @param text what is wrong
   */
  public record FieldError(String field, String text) {}

  static ListPage of(
      Draft draft, boolean isBehind, RuleList list, String others, List<Conflict> conflicts) {
    var base = RuleList.read(draft.base()).orElse(list);
    var numbers = new RowNumbers(RuleList.read(draft.file()).orElse(list), list);
    var faults = list.faults();
    return new ListPage(
        DraftHead.of(draft),
        draft.previous() > 0,
        isBehind,
        List.of(),
        Optional.empty(),
        IntStream.range(0, list.rows().size())
            .mapToObj(row -> row(base, list, row, numbers, faults))
            .toList(),
        numbers.deleted(),
        faults.stream()
            .map(f -> new FieldError(numbers.field(f.row(), f.column()), text(f.kind())))
            .toList(),
        others,
        ConflictLine.of(conflicts));
  }

  /** The same with what people said about it. */
  ListPage withComments(List<String> comments) {
    return new ListPage(
        draft, canUndo, isBehind, comments, verdict, rows, deleted, errors, others, conflicts);
  }

  /** The same with what the checks say, at its row where it is about one. */
  ListPage withChecks(Checked checked, Rulebook rulebook) {
    var told = VerdictView.ofList(checked, draft.folder(), this::anchor, rulebook);
    var words = new IssueWords(Optional.empty(), rulebook);
    var marked =
        rows.stream().map(row -> row.withIssues(issues(checked, row.code(), words))).toList();
    return new ListPage(
        draft,
        canUndo,
        isBehind,
        comments,
        Optional.of(told),
        marked,
        deleted,
        errors,
        others,
        conflicts);
  }

  private List<String> issues(Checked checked, String code, IssueWords words) {
    return checked.issues().stream()
        .filter(issue -> issue.file().equals(draft.folder()) && issue.row().equals(code))
        .map(words::of)
        .toList();
  }

  private String anchor(Issue issue) {
    return rows.stream()
        .filter(row -> row.code().equals(issue.row()))
        .map(row -> "meldungen-" + row.index())
        .findFirst()
        .orElse("");
  }

  private static RowFields row(
      RuleList base, RuleList list, int row, RowNumbers numbers, List<RuleList.Place> faults) {
    var cells = list.rows().get(row);
    var before = base.row(cells.get(0));
    var state = state(before, cells);
    var isFaulty = faults.stream().anyMatch(fault -> fault.row() == row);
    var fields =
        IntStream.range(0, cells.size())
            .mapToObj(
                column ->
                    new Field(
                        numbers.field(row, column),
                        Wording.word("regeln.kopf", list.headings().get(column)),
                        cells.get(column),
                        list.isOfDays(column),
                        column == 0 && before.isPresent(),
                        error(faults, row, column)))
            .toList();
    return new RowFields(
        numbers.of(row),
        cells.get(0),
        list.name(cells),
        state,
        isFaulty || !state.isEmpty(),
        fields,
        List.of());
  }

  private static String state(Optional<List<String>> before, List<String> cells) {
    if (before.isEmpty()) {
      return Wording.text("werkstatt.zeile.ADDED");
    }
    return before.get().equals(cells) ? "" : Wording.text("werkstatt.zeile.CHANGED");
  }

  private static String error(List<RuleList.Place> faults, int row, int column) {
    return faults.stream()
        .filter(fault -> fault.row() == row && fault.column() == column)
        .map(fault -> text(fault.kind()))
        .findFirst()
        .orElse("");
  }

  private static String text(RuleList.Fault kind) {
    return Wording.text("werkstatt.liste.fehler." + kind);
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  public boolean isOutdated() {
    return !others.isEmpty();
  }
}
