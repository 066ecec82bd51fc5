package de.chancenwege.service.editing.trial;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.background.BackgroundThreads;
import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.effect.ProvenForms;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Tries the cases of a draft, against the rulebook that answers and the one that the draft would
 * make. All of them are tried in the background, one draft at a time; the last results are kept.
 */
@Singleton
public final class DraftTrials {
  private static final int KEPT = 8;

  private final TrialCases cases;
  private final ProvenForms forms;
  private final ExecutorService workers = BackgroundThreads.spare("trial-proof");
  private final ExecutorService threads = BackgroundThreads.one("trial");
  private final Map<UUID, Search> searches = new LinkedHashMap<>(KEPT, 0.75f, true);

  DraftTrials(TrialCases cases, ProvenForms forms) {
    this.cases = cases;
    this.forms = forms;
  }

  void stop(@Observes ShutdownEvent event) {
    BackgroundThreads.stop(threads);
    BackgroundThreads.stop(workers);
  }

  /** The ids of rulebooks say all that they hold: a changed draft is another rulebook. */
  private record Key(String before, String after, List<Asked> cases) {}

  private record Search(Key key, Progress progress, Future<?> future) {}

  /**
   * One of the cases, and the same on another day if it is asked then too; none if there is none
   * with that id.
   *
   * @param before the rulebook that answers
   * @param candidate the one that the draft would make
   */
  public List<TriedCase> one(Draft draft, Rulebook before, Rulebook candidate, String id) {
    return cases.of(draft, before).stream()
        .filter(asked -> asked.known().id().equals(id))
        .map(asked -> TriedCase.of(asked, before, candidate))
        .toList();
  }

  /**
   * How far all of them were tried; it is begun if nobody asked before, and begun anew if the
   * draft, the law or the cases are others by now.
   *
   * @param before the rulebook that answers
   * @param candidate the one that the draft would make
   */
  public TrialState all(Draft draft, Rulebook before, Rulebook candidate) {
    return all(draft, before, candidate, cases.of(draft, before));
  }

  private synchronized TrialState all(
      Draft draft, Rulebook before, Rulebook candidate, List<Asked> cases) {
    var key = new Key(before.id().value(), candidate.id().value(), cases);
    var known = searches.get(draft.id());
    if (known != null && known.key().equals(key)) {
      return known.progress().state();
    }
    giveUp(draft.id());
    var work = new Trial(cases, before, () -> forms.after(before, candidate, workers));
    searches.put(draft.id(), new Search(key, work.progress(), threads.submit(work)));
    searches.keySet().stream()
        .limit(Math.max(0, searches.size() - KEPT))
        .toList()
        .forEach(this::giveUp);
    return work.progress().state();
  }

  /** Gives up the run of a draft that was decided about: others wait for their turn. */
  public synchronized void giveUp(Draft draft) {
    giveUp(draft.id());
  }

  private void giveUp(UUID draft) {
    var search = searches.remove(draft);
    if (search != null) {
      search.future().cancel(true);
    }
  }
}
