package de.chancenwege.service.web.editing.cases;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.service.editing.cases.CaseRun;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.editing.cases.Coverage;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.editing.trial.AwaitedCases;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.web.editing.DraftHead;
import de.chancenwege.service.web.editing.cases.CasesPage.ProposalView;
import de.chancenwege.service.web.editing.cases.form.CaseFormView;
import de.chancenwege.service.web.editing.cases.form.CheckedCase;
import de.chancenwege.service.web.editing.cases.form.TypedCase;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page with the cases of a table together. */
@Singleton
final class CasesPages {
  static final String ALL = "alle";
  static final String ADDRESS = "/werkstatt/faelle/";

  private final CaseShelf shelf;
  private final Drafts drafts;
  private final AwaitedCases awaited;
  private final FirstDayCases firstDays;
  private final Clock clock;

  CasesPages(
      CaseShelf shelf, Drafts drafts, AwaitedCases awaited, FirstDayCases firstDays, Clock clock) {
    this.shelf = shelf;
    this.drafts = drafts;
    this.awaited = awaited;
    this.firstDays = firstDays;
    this.clock = clock;
  }

  /** The newest version of a table. */
  static TableVersion newest(Rulebook rulebook, String folder) {
    return rulebook.versions().stream()
        .filter(version -> version.folder().equals(folder))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no such table."));
  }

  /** Nothing run or proposed. */
  CasesPage page(Rulebook rulebook, TableVersion version, CaseForm typed) {
    return page(rulebook, version, new Shown("", Optional.empty(), typed, Optional.empty()));
  }

  /** With a case in the form, or what is wrong with it. */
  CasesPage page(Rulebook rulebook, TableVersion version, CheckedCase checked) {
    var typed = CaseForm.of("", checked.typed().doubt());
    return page(rulebook, version, new Shown("", Optional.empty(), typed, Optional.of(checked)));
  }

  /**
   * A case of the table in the form; nothing if there is none with that id.
   *
   * @param draft id of a draft, if the case is to be one of its first day
   */
  Optional<CheckedCase> known(Rulebook rulebook, String folder, String id, String draft) {
    return firstDays
        .of(folder, id, draft)
        .map(moved -> TypedCase.of(moved, "", "", rulebook.questionnaire()))
        .or(() -> typed(rulebook, folder, id))
        .map(typed -> CheckedCase.unchecked(typed, rulebook, LocalDate.now(clock)));
  }

  private Optional<TypedCase> typed(Rulebook rulebook, String folder, String id) {
    var replaces = shelf.isAdded(folder, id) ? id : "";
    return shelf.cases(folder).stream()
        .filter(known -> known.id().equals(id))
        .findFirst()
        .map(known -> TypedCase.of(known, replaces, "", rulebook.questionnaire()));
  }

  /** What was sent, and, if it is to be kept, what is wrong with it. */
  CheckedCase checked(Rulebook rulebook, TableVersion version, Map<String, List<String>> form) {
    var typed = TypedCase.read(form);
    var today = LocalDate.now(clock);
    return TypedCase.isToBeKept(form)
        ? CheckedCase.of(typed, known(rulebook, version).rows(), rulebook, today)
        : CheckedCase.unchecked(typed, rulebook, today);
  }

  /**
   * What a page shows beside the cases.
   *
   * @param run id of a case to run, or all of them
   * @param proposal a case for a row
   * @param typed a case as text
   * @param checked a case in the form; that of the text if there is none
   */
  record Shown(
      String run, Optional<ProposalView> proposal, CaseForm typed, Optional<CheckedCase> checked) {}

  CasesPage page(Rulebook rulebook, TableVersion version, Shown shown) {
    var folder = version.folder();
    var cases = shelf.cases(folder);
    var runs =
        cases.stream()
            .filter(tried -> shown.run().equals(ALL) || shown.run().equals(tried.id()))
            .map(tried -> CaseRun.of(folder, tried, rulebook))
            .toList();
    var isAll = shown.run().equals(ALL);
    var byCase =
        runs.stream().collect(Collectors.toMap(CaseRun::tried, Function.identity(), (a, b) -> a));
    var rows = isAll ? Coverage.of(version, runs).rows() : List.<Coverage.Line>of();
    var words = new ResultWords(folder, rulebook);
    var found = awaited.of(folder, runs);
    var awaiting = found.orElse(Set.of());
    return new CasesPage(
        version.content().description().line("Titel").orElse(folder),
        folder,
        ADDRESS + folder,
        cases.stream()
            .map(one -> line(version, one, byCase, words))
            .map(line -> awaiting.contains(line.id()) ? line.awaited() : line)
            .toList(),
        drafts(folder).map(DraftHead::of).toList(),
        summary(runs, awaiting),
        found.isPresent() ? "" : ADDRESS + folder + "?lauf=" + shown.run(),
        isAll ? German.date(version.validFrom()) : "",
        rows.stream().map(RowLine::of).toList(),
        shown.proposal(),
        shown.typed(),
        form(rulebook, version, shown));
  }

  private CaseFormView form(Rulebook rulebook, TableVersion version, Shown shown) {
    var checked =
        shown
            .checked()
            .orElseGet(
                () ->
                    CheckedCase.unchecked(
                        shown.typed().fields(rulebook), rulebook, LocalDate.now(clock)));
    return CaseFormView.of(checked, rulebook, rows(version));
  }

  /** The rows of the newest version, and those that only a draft has. */
  private List<Row> rows(TableVersion version) {
    var rows = new LinkedHashMap<String, Row>();
    Stream.concat(
            Stream.of(version.content()),
            drafts(version.folder()).flatMap(draft -> DraftHead.table(draft).stream()))
        .flatMap(TableFile::tables)
        .flatMap(table -> table.rows().stream())
        .forEach(row -> rows.putIfAbsent(row.id(), row));
    return List.copyOf(rows.values());
  }

  /** What a case beside a table may speak of: also rows of its earlier versions. */
  CaseForm.Known known(Rulebook rulebook, TableVersion version) {
    var earlier =
        rulebook.versions().stream()
            .filter(other -> other.folder().equals(version.folder()))
            .flatMap(other -> other.content().tables())
            .flatMap(table -> table.rows().stream());
    var rows = Stream.concat(rows(version).stream(), earlier).map(Row::id).distinct().toList();
    return new CaseForm.Known(rulebook, rows);
  }

  /** Drafts that the cases can be run with before they are law. */
  private Stream<Draft> drafts(String folder) {
    return drafts.open().stream().filter(draft -> draft.folder().equals(folder));
  }

  private CaseLine line(
      TableVersion version, TableCase one, Map<TableCase, CaseRun> runs, ResultWords words) {
    var run = Optional.ofNullable(runs.get(one));
    return CaseLine.of(one, run, !shelf.isShipped(version.folder(), one.id()), words);
  }

  private static String summary(List<CaseRun> runs, Set<String> awaiting) {
    long green = runs.stream().filter(CaseRun::isGreen).count();
    var told = Wording.text("faelle.summe").formatted(green, runs.size());
    if (runs.isEmpty()) {
      return "";
    }
    return awaiting.isEmpty()
        ? told
        : told + ' ' + Wording.text("faelle.summe.entwurf").formatted(awaiting.size());
  }
}
