package de.chancenwege.service.editing.trial;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.effect.Dependencies;
import de.chancenwege.rules.table.TableFile;
import de.chancenwege.rules.xml.DmnReader;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.list.ListDifference;
import de.chancenwege.service.editing.list.RuleList;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cases are tried with a draft: those beside its table. Where none stand there, those beside
 * the tables that take facts from it; for a list, those beside all tables that name what it
 * changes.
 */
@Singleton
public final class TrialCases {
  private static final String WORD = "[\\p{L}\\p{N}_]";

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
    return folders(draft, rulebook).stream()
        .flatMap(folder -> shelf.cases(folder).stream().flatMap(one -> asked(folder, one, first)))
        .toList();
  }

  private static Stream<Asked> asked(String folder, TableCase known, Optional<LocalDate> first) {
    return Stream.concat(
        Stream.of(new Asked(folder, known, Optional.empty())),
        first.filter(known::isBefore).map(day -> new Asked(folder, known, first)).stream());
  }

  private List<String> folders(Draft draft, Rulebook rulebook) {
    if (RuleList.isList(draft.path())) {
      return changed(draft).map(named -> naming(named, rulebook)).orElse(List.of());
    }
    return shelf.cases(draft.folder()).isEmpty()
        ? using(draft.folder(), rulebook)
        : List.of(draft.folder());
  }

  private static List<String> using(String folder, Rulebook rulebook) {
    var files = rulebook.versions().stream().map(TableVersion::content).toList();
    return List.copyOf(Dependencies.of(files).usedBy(folder));
  }

  /** What finds a code that a list changes; nothing if it changes none. */
  private static Optional<Pattern> changed(Draft draft) {
    return RuleList.read(draft.base())
        .flatMap(base -> RuleList.read(draft.file()).map(now -> ListDifference.between(base, now)))
        .map(ListDifference::rows)
        .filter(rows -> !rows.isEmpty())
        .map(
            rows ->
                rows.stream()
                    .map(row -> Pattern.quote(row.code()))
                    .collect(Collectors.joining("|", "(?<!" + WORD + ")(?:", ")(?!" + WORD + ")")))
        .map(Pattern::compile);
  }

  private static List<String> naming(Pattern named, Rulebook rulebook) {
    return rulebook.versions().stream()
        .filter(version -> named.matcher(version.file().text()).find())
        .map(TableVersion::folder)
        .distinct()
        .toList();
  }
}
