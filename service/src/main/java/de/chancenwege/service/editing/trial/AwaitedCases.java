package de.chancenwege.service.editing.trial;

import de.chancenwege.service.editing.cases.CaseRun;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.draft.Drafts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cases that are not as expected yet and will be with an open draft of their table: people add them
 * before the draft is law.
 */
@Singleton
public final class AwaitedCases {
  private final Drafts drafts;
  private final DraftChecks checks;

  AwaitedCases(Drafts drafts, DraftChecks checks) {
    this.drafts = drafts;
    this.checks = checks;
  }

  /**
   * Ids of those of some cases that await a draft.
   *
   * @param folder folder of the tables beside which they stand
   * @param runs what the rulebook that answers says to them
   */
  public Set<String> of(String folder, List<CaseRun> runs) {
    var red = runs.stream().filter(run -> !run.isGreen()).map(CaseRun::tried).toList();
    return red.isEmpty()
        ? Set.of()
        : drafts.open().stream()
            .filter(draft -> draft.folder().equals(folder))
            .flatMap(draft -> checks.check(draft).candidate().stream())
            .flatMap(with -> red.stream().filter(one -> CaseRun.of(folder, one, with).isGreen()))
            .map(TableCase::id)
            .collect(Collectors.toUnmodifiableSet());
  }
}
