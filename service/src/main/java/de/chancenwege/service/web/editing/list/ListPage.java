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
import de.chancenwege.service.web.editing.Meanwhile;
import de.chancenwege.service.web.editing.VerdictView;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A list that is edited.
 *
 * @param draft the draft
 * @param canUndo whether there is a revision to go back to
 * @param isBehind whether the list was published with another content since
 * @param comments what people said about it
 * @param verdict what the checks say, if they were made
 * @param rows its rows
 * @param help what belongs into its columns
 * @param deleted numbers of saved rows that are not among them
 * @param errors what keeps it from being saved, each with its field
 * @param others who saved meanwhile
 * @param conflicts what both changed
 */
public record ListPage(
    DraftHead draft,
    boolean canUndo,
    boolean isBehind,
    List<String> comments,
    Optional<VerdictView> verdict,
    List<ListRow> rows,
    List<ColumnHelp> help,
    List<Integer> deleted,
    List<FieldError> errors,
    Meanwhile others,
    List<ConflictLine> conflicts) {
  public ListPage {
    comments = List.copyOf(comments);
    rows = List.copyOf(rows);
    help = List.copyOf(help);
    deleted = List.copyOf(deleted);
    errors = List.copyOf(errors);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * What belongs into a column.
   *
   * @param label what it is called
   * @param text what belongs there
   */
  public record ColumnHelp(String label, String text) {}

  /**
   * Something that keeps the list from being saved.
   *
   * @param field the field
   * @param text what is wrong
   */
  public record FieldError(String field, String text) {}

  static ListPage of(
      Draft draft, boolean isBehind, RuleList list, Meanwhile others, List<Conflict> conflicts) {
    var base = RuleList.read(draft.base()).orElse(list);
    var numbers = new RowNumbers(RuleList.read(draft.file()).orElse(list), list);
    return new ListPage(
        DraftHead.of(draft),
        draft.previous() > 0,
        isBehind,
        List.of(),
        Optional.empty(),
        ListRow.of(base, list, numbers),
        help(list),
        numbers.deleted(),
        list.faults().stream()
            .map(f -> new FieldError(numbers.field(f.row(), f.column()), ListRow.text(f.kind())))
            .toList(),
        others,
        ConflictLine.of(conflicts));
  }

  /** The same with what people said about it. */
  ListPage withComments(List<String> comments) {
    return new ListPage(
        draft, canUndo, isBehind, comments, verdict, rows, help, deleted, errors, others,
        conflicts);
  }

  /** The same with what the checks say, at its row where it is about one. */
  ListPage withChecks(Checked checked, Rulebook rulebook) {
    var told = VerdictView.ofList(checked, draft.folder(), this::anchor, rulebook);
    var words = new IssueWords(Optional.empty(), rulebook);
    var found =
        checked.issues().stream().filter(issue -> issue.file().equals(draft.folder())).toList();
    var marked = rows.stream().map(row -> row.with(found, words)).toList();
    return new ListPage(
        draft,
        canUndo,
        isBehind,
        comments,
        Optional.of(told),
        marked,
        help,
        deleted,
        errors,
        others,
        conflicts);
  }

  private String anchor(Issue issue) {
    return rows.stream()
        .filter(row -> row.code().equals(issue.row()))
        .map(row -> row.anchor(issue))
        .findFirst()
        .orElse("");
  }

  /** A word of the list itself goes before that of all lists. */
  private static List<ColumnHelp> help(RuleList list) {
    return list.headings().stream()
        .map(
            column ->
                new ColumnHelp(
                    Wording.word("regeln.kopf", column),
                    Wording.find("werkstatt.spalte." + list.listName() + '.' + column)
                        .or(() -> Wording.find("werkstatt.spalte." + column))
                        .orElse("")))
        .filter(help -> !help.text().isEmpty())
        .toList();
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  public boolean isOutdated() {
    return others.isSomebody();
  }
}
