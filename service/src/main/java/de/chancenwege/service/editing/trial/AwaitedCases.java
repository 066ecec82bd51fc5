package de.chancenwege.service.editing.trial;

import de.chancenwege.service.background.BackgroundThreads;
import de.chancenwege.service.editing.cases.CaseRun;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.check.DraftChecks;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import de.chancenwege.service.http.Traces;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Cases that are not as expected yet and will be with an open draft of their table: people add them
 * before the draft is law. To check a draft takes seconds, so they are looked for in the
 * background; the last results are kept.
 */
@Singleton
public final class AwaitedCases {
  private static final Logger LOG = Logger.getLogger(AwaitedCases.class);
  private static final int KEPT = 8;

  private final Drafts drafts;
  private final DraftChecks checks;
  private final ExecutorService thread = BackgroundThreads.one("awaited");
  private final Map<Search, CompletableFuture<Set<String>>> searches =
      new LinkedHashMap<>(KEPT, 0.75f, true);

  AwaitedCases(Drafts drafts, DraftChecks checks) {
    this.drafts = drafts;
    this.checks = checks;
  }

  void stop(@Observes ShutdownEvent event) {
    BackgroundThreads.stop(thread);
  }

  /** What is looked for: the same cases, drafts and law give the same result. */
  private record Search(String folder, List<CaseRun> red, List<Draft> drafts) {}

  /**
   * Ids of those of some cases that await a draft; nothing while they are looked for.
   *
   * @param folder folder of the tables beside which they stand
   * @param runs what the rulebook that answers says to them
   */
  public Optional<Set<String>> of(String folder, List<CaseRun> runs) {
    var red = runs.stream().filter(run -> !run.isGreen()).toList();
    var open =
        red.isEmpty()
            ? List.<Draft>of()
            : drafts.open().stream().filter(draft -> draft.folder().equals(folder)).toList();
    return open.isEmpty() ? Optional.of(Set.of()) : known(new Search(folder, red, open));
  }

  private synchronized Optional<Set<String>> known(Search search) {
    var found =
        searches.computeIfAbsent(
            search, one -> CompletableFuture.supplyAsync(() -> find(one), thread));
    searches.keySet().stream()
        .limit(Math.max(0, searches.size() - KEPT))
        .toList()
        .forEach(searches::remove);
    return Optional.ofNullable(found.getNow(null));
  }

  private Set<String> find(Search search) {
    try {
      var red = search.red().stream().map(CaseRun::tried).toList();
      return search.drafts().stream()
          .flatMap(draft -> checks.check(draft).candidate().stream())
          .flatMap(
              with -> red.stream().filter(one -> CaseRun.of(search.folder(), one, with).isGreen()))
          .map(TableCase::id)
          .collect(Collectors.toUnmodifiableSet());
    } catch (RuntimeException | Error e) {
      LOG.errorf("Red cases could not be tried with the open drafts: %s", Traces.of(e));
      return Set.of();
    }
  }
}
