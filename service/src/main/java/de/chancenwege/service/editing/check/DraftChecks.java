package de.chancenwege.service.editing.check;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.dmn.Analysis;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.DraftKind;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * Checks drafts against the rulebook that answers: each once, and a few at a time, so that nobody
 * waits for one that takes long.
 */
@Singleton
public final class DraftChecks {
  private static final int KEPT = 10;

  /** Each holds the engine of a whole candidate, and a processor. */
  private static final int MOST_AT_ONCE = 4;

  /** What helps against a fault that shows in a file which the draft does not change. */
  private static final String ELSEWHERE =
      "Das kommt vom Entwurf: Er passt nicht zu dem, was an dieser anderen Stelle veröffentlicht"
          + " ist. Bitte zuerst dort eine Änderung veröffentlichen, oder den Entwurf anpassen.";

  private final ActiveRulebook active;
  private final Clock clock;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
  private final Map<Key, CompletableFuture<Checked>> recent =
      new LinkedHashMap<>(KEPT, 0.75f, true);

  DraftChecks(ActiveRulebook active, Clock clock) {
    this.active = active;
    this.clock = clock;
  }

  private record Key(
      String path, String content, DraftKind kind, String rulebook, LocalDate today) {}

  /** All checks that a rulebook must pass, and some that only a change must pass. */
  public Checked check(Draft draft) {
    var rulebook = active.rulebook();
    var today = LocalDate.now(clock);
    var key =
        new Key(draft.path(), draft.file().sha256(), draft.kind(), rulebook.id().value(), today);
    var mine = new CompletableFuture<Checked>();
    var first = remember(key, mine);
    if (first.isPresent()) {
      return first.get().join();
    }
    places.acquireUninterruptibly();
    try {
      mine.complete(check(draft, rulebook, today));
    } finally {
      places.release();
      forgetUnlessDone(key, mine);
    }
    return mine.join();
  }

  /** The same check, if somebody has done or begun it. */
  private synchronized Optional<CompletableFuture<Checked>> remember(
      Key key, CompletableFuture<Checked> mine) {
    // They hold the engine of rules that answer no more.
    recent.keySet().removeIf(old -> !old.rulebook().equals(key.rulebook()));
    var first = recent.putIfAbsent(key, mine);
    recent.keySet().stream()
        .limit(Math.max(0, recent.size() - KEPT))
        .toList()
        .forEach(recent::remove);
    return Optional.ofNullable(first);
  }

  /** Whoever waits for a check that broke off learns it, and the next one tries again. */
  private synchronized void forgetUnlessDone(Key key, CompletableFuture<Checked> mine) {
    if (!mine.isDone()) {
      recent.remove(key, mine);
      mine.cancel(false);
    }
  }

  private Checked check(Draft draft, Rulebook rulebook, LocalDate today) {
    long start = System.nanoTime();
    var issues = new ArrayList<>(DraftCheck.of(draft, rulebook, today));
    var loaded = loaded(draft, rulebook);
    if (loaded instanceof Loaded.Refused refused) {
      refused.issues().forEach(issue -> issues.add(seenFrom(draft, issue)));
    }
    var candidate =
        (issues.isEmpty() || isUnchanged(issues)) && loaded instanceof Loaded.Ready ready
            ? Optional.of(ready.rulebook())
            : Optional.<Rulebook>empty();
    return new Checked(
        verdict(issues),
        issues,
        DraftWarning.of(draft, today),
        candidate,
        Duration.ofNanos(System.nanoTime() - start));
  }

  /** What was published elsewhere was right: to follow its own remedy would spoil it. */
  private static Issue seenFrom(Draft draft, Issue issue) {
    return issue.file().equals(draft.path())
        ? issue
        : new Issue(
            issue.file(),
            issue.row(),
            issue.column(),
            issue.message(),
            ELSEWHERE,
            issue.example(),
            issue.nearest());
  }

  private static Loaded loaded(Draft draft, Rulebook rulebook) {
    return draft.kind() == DraftKind.WITHDRAWAL
        ? rulebook.revise(List.of(), Set.of(draft.path()))
        : rulebook.revise(List.of(draft.file()), Set.of());
  }

  private static boolean isUnchanged(List<Issue> issues) {
    return issues.size() == 1 && issues.get(0).message().equals(DraftCheck.UNCHANGED);
  }

  private static Verdict verdict(List<Issue> issues) {
    if (issues.isEmpty()) {
      return Verdict.WHOLE;
    }
    if (isUnchanged(issues)) {
      return Verdict.UNCHANGED;
    }
    return issues.stream().map(Issue::message).anyMatch(Analysis.UNCHECKABLE::contains)
        ? Verdict.UNCHECKABLE
        : Verdict.FAULTY;
  }
}
