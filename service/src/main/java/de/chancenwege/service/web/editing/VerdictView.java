package de.chancenwege.service.web.editing;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.check.Checked;
import de.chancenwege.service.editing.check.Verdict;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the checks say, in words.
 *
 * @param word the verdict
 * @param sentence what follows from it
 * @param tone tone of the design system
 * @param isWhole whether it can be submitted
 * @param canBeTried whether it makes a rulebook, so that cases can be run with it
 * @param issues what is wrong, each with where it is
 * @param warnings what is allowed and should be looked at, each in a sentence or two
 * @param page address of the page on which the content stands, empty if it is this one
 */
public record VerdictView(
    String word,
    String sentence,
    String tone,
    boolean isWhole,
    boolean canBeTried,
    List<IssueView> issues,
    List<String> warnings,
    String page) {
  private static final int FIRST = 30;

  public VerdictView {
    issues = List.copyOf(issues);
    warnings = List.copyOf(warnings);
  }

  /**
   * Something that is wrong.
   *
   * @param place where it is, in words
   * @param anchor where it is on the page, empty if it is elsewhere
   * @param text what is wrong and what to do
   * @param legend what the codes in the text mean, empty if there are none
   * @param nearest the row that comes nearest to somebody to whom no row applies
   */
  public record IssueView(
      String place, String anchor, String text, String legend, Optional<NearestRow> nearest) {}

  /**
   * The verdict on a draft.
   *
   * @param file its table, if it is one
   */
  public static VerdictView of(Checked checked, Optional<TableFile> file, Rulebook rulebook) {
    var legend = file.map(table -> new Legend(table, rulebook));
    var words = new IssueWords(file, rulebook);
    return of(
        checked,
        issue -> {
          var here = file.filter(table -> table.path().equals(issue.file()));
          var text = words.of(issue);
          return new IssueView(
              place(issue, here.isPresent(), words, "werkstatt.ganze-tabelle"),
              here.map(table -> anchor(issue, table)).orElse(""),
              text,
              legend.filter(known -> here.isPresent()).map(known -> known.of(text)).orElse(""),
              words.nearest(issue));
        });
  }

  /**
   * The verdict on a draft of a list.
   *
   * @param path path of the list
   * @param anchors where on the page something is wrong, empty if nowhere
   */
  public static VerdictView ofList(
      Checked checked, String path, Function<Issue, String> anchors, Rulebook rulebook) {
    var words = new IssueWords(Optional.empty(), rulebook);
    return of(
        checked,
        issue -> {
          var isHere = issue.file().equals(path);
          return new IssueView(
              place(issue, isHere, words, "werkstatt.ganze-liste"),
              isHere ? anchors.apply(issue) : "",
              words.of(issue),
              "",
              Optional.empty());
        });
  }

  private static VerdictView of(Checked checked, Function<Issue, IssueView> view) {
    var key = "werkstatt.pruefung." + checked.verdict().name();
    return new VerdictView(
        Wording.text(key),
        Wording.text(key + ".satz"),
        Wording.text(key + ".ton"),
        checked.verdict() == Verdict.WHOLE,
        checked.candidate().isPresent(),
        checked.verdict() == Verdict.UNCHANGED
            ? List.of()
            : checked.issues().stream().map(view).toList(),
        checked.warnings().stream().map(told -> told.message() + ' ' + told.remedy()).toList(),
        "");
  }

  /** The same on a page that does not show the content. */
  public VerdictView awayFrom(String contentPage) {
    return new VerdictView(
        word, sentence, tone, isWhole, canBeTried, issues, warnings, contentPage);
  }

  /** The same of a draft that somebody else has to look at: nobody has to submit it any more. */
  public VerdictView submitted() {
    return isWhole
        ? new VerdictView(
            word,
            Wording.text("werkstatt.pruefung.WHOLE.eingereicht"),
            tone,
            isWhole,
            canBeTried,
            issues,
            warnings,
            page)
        : this;
  }

  private static String place(Issue issue, boolean isHere, IssueWords words, String whole) {
    var row = issue.row().isEmpty() ? "" : Wording.text("werkstatt.zeile") + ' ' + issue.row();
    var parts = List.of(isHere ? "" : words.file(issue), row, words.place(issue));
    var told = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    return told.isEmpty() ? Wording.text(whole) : told;
  }

  private static String anchor(Issue issue, TableFile file) {
    var isRow =
        file.tables()
            .flatMap(table -> table.rows().stream())
            .anyMatch(row -> row.id().equals(issue.row()));
    return isRow ? "zeile-" + issue.row() : "inhalt";
  }

  /** The first issues. */
  public List<IssueView> first() {
    return issues.subList(0, Math.min(FIRST, issues.size()));
  }

  /** How many there are beyond them. */
  public int more() {
    return Math.max(0, issues.size() - FIRST);
  }
}
