package de.chancenwege.service.web.editing.draft;

import de.chancenwege.service.editing.approval.Submission;
import de.chancenwege.service.editing.list.AskedAnew;
import de.chancenwege.service.web.editing.ConflictLine;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.Meanwhile;
import de.chancenwege.service.web.editing.TypedDay;
import de.chancenwege.service.web.editing.VerdictView;
import de.chancenwege.service.web.editing.form.EditorForm;
import de.chancenwege.service.web.rules.difference.ReachedRows;
import java.util.List;
import java.util.Optional;

/**
 * The page on which a draft is edited.
 *
 * @param draft the draft
 * @param first its first day, if that can be moved
 * @param form its form
 * @param verdict what the checks say
 * @param newAnswers answers that the lists have and the table does not know
 * @param canUndo whether there is a revision to go back to
 * @param isBehind whether the version that it started from was corrected since
 * @param sentBack what was said when it was sent back
 * @param comments what people said about the whole
 * @param others who saved meanwhile
 * @param conflicts what both changed
 * @param content what the form shows, empty if it is the revision that is saved
 */
public record DraftPage(
    DraftHead draft,
    Optional<First> first,
    EditorForm form,
    VerdictView verdict,
    Lacking newAnswers,
    boolean canUndo,
    boolean isBehind,
    Optional<Submission> sentBack,
    List<String> comments,
    Meanwhile others,
    List<ConflictLine> conflicts,
    String content) {
  /**
   * The first day of a new version.
   *
   * @param day the day, as it is or was typed
   * @param fault what is wrong with it, empty if nothing is
   */
  public record First(TypedDay day, String fault) {}

  /**
   * Answers that the lists have and the table does not know.
   *
   * @param lines a line for each fact
   * @param reached rows that will hold for them once the table knows them
   * @param formulas names of formulas that ask for what they answer
   * @param asked other questions that are asked, or are not, of whom gives them
   */
  public record Lacking(
      List<String> lines, List<ReachedRows> reached, List<String> formulas, List<AskedAnew> asked) {
    static final Lacking NONE = new Lacking(List.of(), List.of(), List.of(), List.of());

    public Lacking {
      lines = List.copyOf(lines);
      reached = List.copyOf(reached);
      formulas = List.copyOf(formulas);
      asked = List.copyOf(asked);
    }

    public boolean isSome() {
      return !lines.isEmpty();
    }
  }

  public DraftPage {
    comments = List.copyOf(comments);
    conflicts = List.copyOf(conflicts);
  }

  /** Whether it was saved while this was typed. */
  public boolean isOutdated() {
    return others.isSomebody();
  }

  /** The same with what was typed as first day, and what is wrong with it. */
  DraftPage withFirst(TypedDay typed, String fault) {
    return new DraftPage(
        draft,
        Optional.of(new First(typed, fault)),
        form,
        verdict,
        newAnswers,
        canUndo,
        isBehind,
        sentBack,
        comments,
        others,
        conflicts,
        content);
  }

  public boolean isFaulty() {
    return first.filter(day -> !day.fault().isEmpty()).isPresent();
  }
}
