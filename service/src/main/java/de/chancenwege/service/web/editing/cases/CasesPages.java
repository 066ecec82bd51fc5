package de.chancenwege.service.web.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.CaseRun;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.editing.cases.Coverage;
import de.chancenwege.service.editing.cases.Proposal;
import de.chancenwege.service.editing.cases.Proposals;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.effect.Effects;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.web.editing.cases.CasesPage.ProposalView;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the page with the cases of a table together. */
@Singleton
final class CasesPages {
  static final String ALL = "alle";
  static final String ADDRESS = "/werkstatt/faelle/";

  private final CaseShelf shelf;
  private final Effects effects;
  private final Clock clock;

  CasesPages(CaseShelf shelf, Effects effects, Clock clock) {
    this.shelf = shelf;
    this.effects = effects;
    this.clock = clock;
  }

  /** The newest version of a table. */
  static TableVersion newest(Rulebook rulebook, String folder) {
    return rulebook.versions().stream()
        .filter(version -> version.folder().equals(folder))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such table."));
  }

  /** With a form, and nothing run or proposed. */
  CasesPage page(TableVersion version, CaseForm typed) {
    return page(version, List.of(), false, Optional.empty(), typed);
  }

  /**
   * After a run.
   *
   * @param run id of a case to run, or all of them
   */
  CasesPage page(
      Rulebook rulebook,
      TableVersion version,
      String run,
      Optional<ProposalView> proposal,
      CaseForm typed) {
    var runs =
        shelf.cases(version.folder()).stream()
            .filter(tried -> run.equals(ALL) || run.equals(tried.id()))
            .map(tried -> CaseRun.of(tried, rulebook))
            .toList();
    return page(version, runs, run.equals(ALL), proposal, typed);
  }

  private CasesPage page(
      TableVersion version,
      List<CaseRun> runs,
      boolean isAll,
      Optional<ProposalView> proposal,
      CaseForm typed) {
    Map<TableCase, CaseRun> byCase =
        runs.stream().collect(Collectors.toMap(CaseRun::tried, Function.identity(), (a, b) -> a));
    var rows = isAll ? Coverage.of(version, runs).rows() : List.<Coverage.Line>of();
    return new CasesPage(
        version.content().description().line("Titel").orElse(version.folder()),
        version.folder(),
        ADDRESS + version.folder(),
        shelf.cases(version.folder()).stream().map(one -> line(version, one, byCase)).toList(),
        summary(runs),
        isAll ? German.date(version.validFrom()) : "",
        rows.stream().map(RowLine::of).toList(),
        proposal,
        typed);
  }

  private CaseLine line(TableVersion version, TableCase one, Map<TableCase, CaseRun> runs) {
    var run = Optional.ofNullable(runs.get(one));
    return CaseLine.of(one, run, !shelf.isShipped(version.folder(), one.id()));
  }

  private static String summary(List<CaseRun> runs) {
    long green = runs.stream().filter(CaseRun::isGreen).count();
    return runs.isEmpty() ? "" : Wording.text("faelle.summe").formatted(green, runs.size());
  }

  /** A case for a row that has none; empty if no row is named. */
  Optional<ProposalView> proposal(Rulebook rulebook, TableVersion version, String row) {
    if (row.isEmpty()) {
      return Optional.empty();
    }
    var found = new Proposals(rulebook, version, effects.axes(), LocalDate.now(clock)).find(row);
    return Optional.of(
        new ProposalView(
            row,
            found.map(f -> answers(rulebook, f)).orElse(List.of()),
            found.map(f -> CaseFile.write(List.of(f.proposed()))).orElse("")));
  }

  private static List<GivenAnswer> answers(Rulebook rulebook, Proposal found) {
    var facts =
        found.proposed().facts(rulebook.questionnaire()).orElseGet(() -> Facts.of(Map.of()));
    return GivenAnswer.of(facts, rulebook.questionnaire());
  }
}
