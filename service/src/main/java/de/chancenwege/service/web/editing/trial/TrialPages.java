package de.chancenwege.service.web.editing.trial;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.cases.Coverage;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.list.RuleList;
import de.chancenwege.service.editing.trial.Asked;
import de.chancenwege.service.editing.trial.DraftTrials;
import de.chancenwege.service.editing.trial.TrialCases;
import de.chancenwege.service.editing.trial.TrialState;
import de.chancenwege.service.editing.trial.TriedCase;
import de.chancenwege.service.editing.trial.Turn;
import de.chancenwege.service.rulebook.ActiveRulebook;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.FileTitles;
import de.chancenwege.service.web.editing.VerdictView;
import de.chancenwege.service.web.editing.cases.ResultWords;
import de.chancenwege.service.web.editing.cases.RowLine;
import de.chancenwege.service.web.editing.trial.TrialPage.Run;
import de.chancenwege.service.web.editing.trial.TrialPage.Using;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the page with the cases of a draft together. */
@Singleton
final class TrialPages {
  static final String ALL = "alle";

  private final ActiveRulebook active;
  private final DraftChecks checks;
  private final DraftTrials trials;
  private final TrialCases cases;

  TrialPages(ActiveRulebook active, DraftChecks checks, DraftTrials trials, TrialCases cases) {
    this.active = active;
    this.checks = checks;
    this.trials = trials;
    this.cases = cases;
  }

  /**
   * The page.
   *
   * @param run id of a case to run, or all of them; nothing is run while the draft is faulty
   */
  TrialPage page(Draft draft, String run) {
    var checked = checks.check(draft);
    var before = active.rulebook();
    var asked = cases.of(draft, before);
    var candidate = checked.candidate().filter(whole -> !run.isEmpty());
    var state =
        candidate.filter(whole -> run.equals(ALL)).map(whole -> trials.all(draft, before, whole));
    var tried =
        state.isPresent()
            ? state.flatMap(TrialPages::found).orElse(List.of())
            : candidate.map(whole -> trials.one(draft, before, whole, run)).orElse(List.of());
    var table = DraftHead.table(draft);
    var isOfOthers =
        RuleList.isList(draft.path())
            || asked.stream().anyMatch(one -> !one.folder().equals(draft.folder()));
    return new TrialPage(
        DraftHead.of(draft),
        VerdictView.of(checked, table, before),
        table.map(TableFile::validFrom).map(first -> reach(asked, first)).orElse(""),
        isOfOthers,
        isOfOthers ? tables(asked, before) : List.of(),
        isOfOthers ? toBeLookedAt(tried, before) : lines(asked, tried, before),
        FirstDays.of(tried, state.isPresent(), before),
        state.map(known -> run(draft, candidate.orElseThrow(), known)).orElse(Run.NONE));
  }

  private static Optional<List<TriedCase>> found(TrialState state) {
    return state instanceof TrialState.Found found ? Optional.of(found.cases()) : Optional.empty();
  }

  private static List<Using> tables(List<Asked> asked, Rulebook rulebook) {
    var titles = new FileTitles(rulebook);
    return asked.stream()
        .filter(one -> !one.isMoved())
        .collect(Collectors.groupingBy(Asked::folder, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> new Using(titles.of("tables/" + e.getKey()), e.getKey(), e.getValue().intValue()))
        .toList();
  }

  /** There may be thousands, so what is as expected is only counted. */
  private static List<TrialLine> toBeLookedAt(List<TriedCase> tried, Rulebook rulebook) {
    return ownDay(tried)
        .filter(one -> tried.size() < 3 || one.turn() != Turn.GREEN || one.isChanged())
        .map(one -> line(one, rulebook))
        .toList();
  }

  /** Those that were tried in their order, then the others. */
  private static List<TrialLine> lines(
      List<Asked> asked, List<TriedCase> tried, Rulebook rulebook) {
    var run = ownDay(tried).toList();
    var done = run.stream().collect(Collectors.toMap(TriedCase::asked, one -> one, (a, b) -> a));
    var all = run.size() > 1 ? run.stream().map(TriedCase::asked).toList() : asked;
    return all.stream()
        .filter(one -> !one.isMoved())
        .map(
            one ->
                Optional.ofNullable(done.get(one))
                    .map(known -> line(known, rulebook))
                    .orElseGet(() -> TrialLine.of(one)))
        .toList();
  }

  static TrialLine line(TriedCase tried, Rulebook rulebook) {
    return TrialLine.of(tried, new ResultWords(tried.asked().folder(), rulebook));
  }

  private static Stream<TriedCase> ownDay(List<TriedCase> tried) {
    return tried.stream().filter(one -> !one.asked().isMoved());
  }

  private static Run run(Draft draft, Rulebook candidate, TrialState state) {
    if (state instanceof TrialState.Found found) {
      var own = ownDay(found.cases()).toList();
      return new Run(false, false, 0, 0, summary(own), rows(draft, candidate, found.cases()));
    }
    if (state instanceof TrialState.Running running) {
      return new Run(true, false, running.done(), running.of(), "", List.of());
    }
    return new Run(!state.isOver(), state.isOver(), 0, 0, "", List.of());
  }

  static String summary(List<TriedCase> cases) {
    var green = cases.stream().filter(one -> one.after().isGreen()).count();
    var broken = cases.stream().filter(one -> one.turn() == Turn.BROKEN).count();
    return Wording.text("faelle.entwurf.summe").formatted(green, cases.size(), broken);
  }

  private static List<RowLine> rows(Draft draft, Rulebook candidate, List<TriedCase> cases) {
    return candidate.versions().stream()
        .filter(version -> version.file().path().equals(draft.path()))
        .flatMap(version -> rows(version, cases))
        .toList();
  }

  private static Stream<RowLine> rows(TableVersion version, List<TriedCase> cases) {
    var own = coverage(version, ownDay(cases));
    var moved = coverage(version, cases.stream().filter(one -> one.asked().isMoved()));
    return IntStream.range(0, own.size()).mapToObj(i -> RowLine.of(own.get(i), moved.get(i)));
  }

  private static List<Coverage.Line> coverage(TableVersion version, Stream<TriedCase> cases) {
    return Coverage.of(version, cases.map(TriedCase::after).toList()).rows();
  }

  /** Before its first day a draft changes nothing. */
  private static String reach(List<Asked> asked, LocalDate first) {
    var moved = asked.stream().filter(Asked::isMoved).count();
    var all = asked.size() - moved;
    var told =
        Wording.text("faelle.entwurf.reicht").formatted(German.date(first), all - moved, all);
    return moved == 0 ? told : told + ' ' + Wording.text("faelle.entwurf.reicht.andere");
  }
}
