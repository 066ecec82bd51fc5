package de.chancenwege.service.editing.trial;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.difference.ChangeKind;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.editing.list.RuleList;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cases are tried with a draft: those beside its table. Where none stand there, those beside
 * the tables that take facts from it; for a list, those beside all tables that name what it
 * changes, and all cases if it gets or loses answers: what nobody told could be one of them.
 */
@Singleton
public final class TrialCases {
  private static final String WORD = "[\\p{L}\\p{N}_]";

  /** The column of the questions with the answers that are no list of their own. */
  private static final String ANSWERS = "values";

  private static final Predicate<String> ALL = text -> true;

  private final CaseShelf shelf;

  TrialCases(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * All of them as they stand, and, of those that lie before the first day of the draft, what
   * becomes of the same person on that day.
   *
   * @param rulebook the rulebook that answers
   */
  public List<Asked> of(Draft draft, Rulebook rulebook) {
    var first = DmnReader.read(draft.file()).content().map(TableFile::validFrom);
    var asked = new ArrayList<Asked>();
    shelf
        .cases(folders(draft, rulebook))
        .forEach((folder, cases) -> cases.forEach(one -> asked.addAll(asked(folder, one, first))));
    return asked;
  }

  private static List<Asked> asked(String folder, TableCase known, Optional<LocalDate> first) {
    return Stream.concat(
            Stream.of(new Asked(folder, known, Optional.empty())),
            first.filter(known::isBefore).map(day -> new Asked(folder, known, first)).stream())
        .toList();
  }

  private List<String> folders(Draft draft, Rulebook rulebook) {
    if (RuleList.isList(draft.path())) {
      var changed = changed(draft);
      var isAboutAll = changed.stream().anyMatch(TrialCases::changesAnswers);
      return changed.isEmpty() ? List.of() : folders(rulebook, isAboutAll ? ALL : naming(changed));
    }
    return shelf.cases(draft.folder()).isEmpty()
        ? using(draft.folder(), rulebook)
        : List.of(draft.folder());
  }

  private static List<String> using(String folder, Rulebook rulebook) {
    var files = rulebook.versions().stream().map(TableVersion::content).toList();
    return List.copyOf(Dependencies.of(files).usedBy(folder));
  }

  private static boolean changesAnswers(ListDifference.RowChange row) {
    return row.kind() != ChangeKind.CHANGED
        || row.cells().stream().anyMatch(cell -> cell.heading().equals(ANSWERS));
  }

  private static List<ListDifference.RowChange> changed(Draft draft) {
    return RuleList.read(draft.base())
        .flatMap(base -> RuleList.read(draft.file()).map(now -> ListDifference.between(base, now)))
        .map(ListDifference::rows)
        .orElse(List.of());
  }

  /** What finds a code of one of the rows. */
  private static Predicate<String> naming(List<ListDifference.RowChange> rows) {
    return Pattern.compile(
            rows.stream()
                .map(row -> Pattern.quote(row.code()))
                .collect(Collectors.joining("|", "(?<!" + WORD + ")(?:", ")(?!" + WORD + ")")))
        .asPredicate();
  }

  private static List<String> folders(Rulebook rulebook, Predicate<String> text) {
    return rulebook.versions().stream()
        .filter(version -> text.test(version.file().text()))
        .map(TableVersion::folder)
        .distinct()
        .toList();
  }
}
