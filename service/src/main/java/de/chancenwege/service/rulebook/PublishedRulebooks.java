package de.chancenwege.service.rulebook;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.RulebookId;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.archive.Edition;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rulebooks that answered in the past, loaded when asked for. */
@Singleton
public final class PublishedRulebooks {
  private static final int KEPT = 3;

  private final RuleArchive archive;
  private final ActiveRulebook active;

  /** What cannot be read, so that it is not tried again and again. */
  private volatile @Nullable Edition unreadable;

  private final Map<String, Rulebook> recent = new LinkedHashMap<>(KEPT, 0.75f, true);

  PublishedRulebooks(RuleArchive archive, ActiveRulebook active) {
    this.archive = archive;
    this.active = active;
  }

  /**
   * The rulebook that answered at that moment, or the first one; empty if there was never one.
   *
   * @throws ProblemException if this program cannot read it, although an earlier one took it
   */
  public Optional<Rulebook> knownAt(Instant moment) {
    return archive.knownAt(moment).map(this::load);
  }

  /** Lets the newest publication answer, if another instance made it. */
  public void takeOverLatest() {
    archive
        .newest()
        .filter(latest -> active.find().isPresent() && !isActive(latest))
        .filter(latest -> !latest.equals(unreadable))
        .ifPresent(this::takeOver);
  }

  private void takeOver(Edition latest) {
    try {
      takeOver(latest, loadOld(latest));
    } catch (ProblemException e) {
      unreadable = latest;
      active.failed(e);
    }
  }

  private void takeOver(Edition latest, Rulebook rulebook) {
    active.prepare(rulebook);
    // Loading takes a while: who published here was quicker, with the same or with what came after.
    if (!isActive(latest) && archive.newest().equals(Optional.of(latest))) {
      active.replace(rulebook);
    }
  }

  private boolean isActive(Edition edition) {
    return active.find().filter(now -> now.id().value().equals(edition.id())).isPresent();
  }

  /**
   * The rulebook of that id; empty if there was never one.
   *
   * @throws ProblemException if this program cannot read it, although an earlier one took it
   */
  public Optional<Rulebook> find(RulebookId id) {
    return archive.edition(id).map(this::load);
  }

  private Rulebook load(Edition edition) {
    return active
        .find()
        .filter(rulebook -> rulebook.id().value().equals(edition.id()))
        .orElseGet(() -> active.marked(loadOld(edition)));
  }

  /** One at a time; what was published was accepted by all checks of its day. */
  private synchronized Rulebook loadOld(Edition edition) {
    var known = recent.get(edition.id());
    if (known != null) {
      return known;
    }
    var files = archive.files(edition);
    var now = active.find();
    var loaded = now.isPresent() ? now.get().restoreOther(files) : Rulebook.restore(files);
    if (loaded instanceof Loaded.Ready ready) {
      recent.put(edition.id(), ready.rulebook());
      recent.keySet().stream()
          .limit(Math.max(0, recent.size() - KEPT))
          .toList()
          .forEach(recent::remove);
      return ready.rulebook();
    }
    throw new ProblemException(
        ProblemType.NO_RULEBOOK, "The rulebook of that moment cannot be read by this program.");
  }
}
