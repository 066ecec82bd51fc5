package de.chancenwege.service.web.editing.draft;

import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.approval.Decision;
import de.chancenwege.service.editing.approval.Submission;
import de.chancenwege.service.editing.approval.Submissions;
import de.chancenwege.service.editing.check.Checked;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.correction.Corrections;
import de.chancenwege.service.editing.difference.Reached;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.editing.list.AskedAnew;
import de.chancenwege.service.editing.merge.Conflict;
import de.chancenwege.service.editing.sentence.RuleWords;
import de.chancenwege.service.editing.table.NewAnswers;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.ConflictLine;
import de.chancenwege.service.web.editing.DraftDifference;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.DraftTalk;
import de.chancenwege.service.web.editing.IssueWords;
import de.chancenwege.service.web.editing.Meanwhile;
import de.chancenwege.service.web.editing.TypedDay;
import de.chancenwege.service.web.editing.VerdictView;
import de.chancenwege.service.web.editing.form.EditorForm;
import de.chancenwege.service.web.editing.form.EditorForms;
import de.chancenwege.service.web.editing.form.Faults;
import de.chancenwege.service.web.rules.difference.DifferenceView;
import de.chancenwege.service.web.rules.difference.ReachedRows;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts together all that the page of a draft shows. */
@Singleton
public final class OpenDraft {
  private final ActiveRulebook active;
  private final DraftChecks checks;
  private final Submissions submissions;
  private final DraftTalk talk;
  private final Corrections corrections;

  OpenDraft(
      ActiveRulebook active,
      DraftChecks checks,
      Submissions submissions,
      DraftTalk talk,
      Corrections corrections) {
    this.corrections = corrections;
    this.active = active;
    this.checks = checks;
    this.submissions = submissions;
    this.talk = talk;
  }

  DraftPage page(Draft draft) {
    return page(draft, checks.check(draft), Meanwhile.NOBODY, List.of());
  }

  /**
   * The page after it was saved elsewhere.
   *
   * @param merged the draft with what both changed; it is not saved
   * @param others who saved it
   */
  DraftPage outdated(Draft merged, Meanwhile others, List<Conflict> conflicts) {
    return page(merged, checks.check(merged), others, conflicts);
  }

  /** Whether a version of the table that begins on that day is published. */
  boolean isPublished(String folder, LocalDate first) {
    return active.rulebook().versions().stream()
        .anyMatch(known -> known.folder().equals(folder) && known.validFrom().equals(first));
  }

  /** What was typed into the form of a draft, as changes. */
  DifferenceView changes(Draft draft, TableFile typed) {
    return new DraftDifference(draft, active.rulebook()).to(typed);
  }

  private DraftPage page(Draft draft, Checked checked, Meanwhile others, List<Conflict> conflicts) {
    var file = DraftHead.table(draft);
    return new DraftPage(
        DraftHead.of(draft),
        file.filter(table -> draft.kind() == DraftKind.VERSION)
            .map(table -> new DraftPage.First(TypedDay.of(table.validFrom()), "")),
        file.map(table -> form(draft, table, checked)).orElseGet(OpenDraft::none),
        VerdictView.of(checked, file, active.rulebook()),
        file.map(this::lacking).orElse(DraftPage.Lacking.NONE),
        draft.previous() > 0,
        corrections.isBehind(draft),
        sentBack(draft),
        talk.lines(draft, file.map(OpenDraft::rows).orElse(List.of())),
        others,
        file.map(table -> lines(table, conflicts)).orElse(List.of()),
        others.isSomebody() ? draft.file().text() : "");
  }

  /** The table as one that was written for all answers in the lists. */
  TableFile takenOver(TableFile table) {
    return NewAnswers.in(active.rulebook()).takenOver(table);
  }

  private DraftPage.Lacking lacking(TableFile table) {
    var words = words(table);
    var answers = NewAnswers.in(active.rulebook());
    var knowing = answers.takenOver(table);
    return new DraftPage.Lacking(
        answers.of(table).entrySet().stream()
            .map(
                fact ->
                    words.fact(fact.getKey()) + ": " + words.words(fact.getKey(), fact.getValue()))
            .toList(),
        ReachedRows.between(table, knowing, words, ""),
        Reached.formulas(table, knowing).stream().map(words::fact).toList(),
        answers.of(table).entrySet().stream()
            .flatMap(fact -> asked(fact.getKey(), fact.getValue()).stream())
            .toList());
  }

  private Optional<AskedAnew> asked(String fact, List<String> answers) {
    return AskedAnew.of(active.rulebook().questionnaire(), fact, answers);
  }

  private List<ConflictLine> lines(TableFile table, List<Conflict> conflicts) {
    return ConflictLine.of(conflicts, table, words(table));
  }

  private static List<String> rows(TableFile file) {
    return file.tables().flatMap(table -> table.rows().stream()).map(Row::id).toList();
  }

  /** German words for a table of the draft. */
  RuleWords words(TableFile table) {
    return RuleWords.of(table, active.rulebook());
  }

  private static EditorForm none() {
    return new EditorForm(List.of(), List.of(), List.of(), List.of());
  }

  private EditorForm form(Draft draft, TableFile table, Checked checked) {
    var base = DmnReader.read(draft.base()).content().orElse(table);
    var rulebook = active.rulebook();
    var remarks =
        new EditorForms.Remarks(
            rulebook,
            new Faults(
                draft.path(), checked.issues(), new IssueWords(Optional.of(table), rulebook)),
            talk.byRow(draft));
    return EditorForms.of(table, base, remarks);
  }

  private Optional<Submission> sentBack(Draft draft) {
    return submissions.of(draft.id()).stream()
        .findFirst()
        .filter(last -> last.decision().equals(Optional.of(Decision.SENT_BACK)));
  }
}
