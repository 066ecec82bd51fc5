package de.chancenwege.service.web.editing.trial;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.editing.cases.Coverage;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.trial.DraftTrials;
import de.chancenwege.service.editing.trial.TrialState;
import de.chancenwege.service.editing.trial.TriedCase;
import de.chancenwege.service.editing.trial.Turn;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.VerdictView;
import de.chancenwege.service.web.editing.cases.ResultWords;
import de.chancenwege.service.web.editing.cases.RowLine;
import de.chancenwege.service.web.editing.trial.TrialPage.Run;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts the page with the cases of a draft together. */
@Singleton
final class TrialPages {
  static final String ALL = "alle";

  private final ActiveRulebook active;
  private final DraftChecks checks;
  private final DraftTrials trials;
  private final CaseShelf shelf;

  TrialPages(ActiveRulebook active, DraftChecks checks, DraftTrials trials, CaseShelf shelf) {
    this.active = active;
    this.checks = checks;
    this.trials = trials;
    this.shelf = shelf;
  }

  /**
   * The page.
   *
   * @param run id of a case to run, or all of them; nothing is run while the draft is faulty
   */
  TrialPage page(Draft draft, String run) {
    var checked = checks.check(draft);
    var before = active.rulebook();
    var candidate = checked.candidate().filter(whole -> !run.isEmpty());
    var state =
        candidate.filter(whole -> run.equals(ALL)).map(whole -> trials.all(draft, before, whole));
    return new TrialPage(
        DraftHead.of(draft),
        VerdictView.of(checked, DraftHead.table(draft), before),
        reach(draft),
        state
            .flatMap(TrialPages::found)
            .map(tried -> lines(tried, new ResultWords(draft.folder(), before)))
            .orElseGet(
                () ->
                    lines(
                        draft,
                        candidate.flatMap(whole -> trials.one(draft, before, whole, run)),
                        new ResultWords(draft.folder(), before))),
        state.map(known -> run(draft, candidate.orElseThrow(), known)).orElse(Run.NONE));
  }

  private static Optional<List<TriedCase>> found(TrialState state) {
    return state instanceof TrialState.Found found ? Optional.of(found.cases()) : Optional.empty();
  }

  private static List<TrialLine> lines(List<TriedCase> tried, ResultWords words) {
    return tried.stream().map(one -> TrialLine.of(one.content(), Optional.of(one), words)).toList();
  }

  private List<TrialLine> lines(Draft draft, Optional<TriedCase> tried, ResultWords words) {
    return shelf.cases(draft.folder()).stream()
        .map(one -> TrialLine.of(one, tried.filter(run -> run.content().equals(one)), words))
        .toList();
  }

  private static Run run(Draft draft, Rulebook candidate, TrialState state) {
    if (state instanceof TrialState.Found found) {
      return new Run(
          false, false, 0, 0, summary(found.cases()), rows(draft, candidate, found.cases()));
    }
    if (state instanceof TrialState.Running running) {
      return new Run(true, false, running.done(), running.of(), "", List.of());
    }
    return new Run(!state.isOver(), state.isOver(), 0, 0, "", List.of());
  }

  private static String summary(List<TriedCase> cases) {
    var green = cases.stream().filter(one -> one.after().isGreen()).count();
    var broken = cases.stream().filter(one -> one.turn() == Turn.BROKEN).count();
    return Wording.text("faelle.entwurf.summe").formatted(green, cases.size(), broken);
  }

  private static List<RowLine> rows(Draft draft, Rulebook candidate, List<TriedCase> cases) {
    var runs = cases.stream().map(TriedCase::after).toList();
    return candidate.versions().stream()
        .filter(version -> version.file().path().equals(draft.path()))
        .flatMap(version -> Coverage.of(version, runs).rows().stream())
        .map(RowLine::of)
        .toList();
  }

  /** Before its first day a draft changes nothing. */
  private String reach(Draft draft) {
    var cases = shelf.cases(draft.folder());
    return DraftHead.table(draft)
        .map(TableFile::validFrom)
        .map(first -> reach(cases, first))
        .orElse("");
  }

  private static String reach(List<TableCase> cases, LocalDate first) {
    var reached =
        cases.stream()
            .filter(one -> one.days().stream().anyMatch(day -> !day.isBefore(first)))
            .count();
    return Wording.text("faelle.entwurf.reicht")
        .formatted(German.date(first), reached, cases.size());
  }
}
