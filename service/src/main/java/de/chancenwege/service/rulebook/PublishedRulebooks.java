package de.chancenwege.service.rulebook;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.RulebookId;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import de.chancenwege.service.rulebook.archive.Publication;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rulebooks that answered in the past, loaded when asked for. */
@Singleton
public final class PublishedRulebooks {
  private static final int KEPT = 3;

  private final RuleArchive archive;
  private final ActiveRulebook active;
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
        .latest()
        .filter(latest -> active.find().isPresent() && !isActive(latest))
        .ifPresent(this::takeOver);
  }

  private void takeOver(Publication latest) {
    var rulebook = loadOld(latest);
    if (!isActive(latest)) { // Whoever published it here was quicker.
      active.replace(rulebook);
    }
  }

  private boolean isActive(Publication publication) {
    return active.find().filter(now -> now.id().value().equals(publication.id())).isPresent();
  }

  /**
   * The rulebook of that id; empty if there was never one.
   *
   * @throws ProblemException if this program cannot read it, although an earlier one took it
   */
  public Optional<Rulebook> find(RulebookId id) {
    return archive.find(id).map(this::load);
  }

  private Rulebook load(Publication publication) {
    return active
        .find()
        .filter(rulebook -> rulebook.id().value().equals(publication.id()))
        .orElseGet(() -> active.marked(loadOld(publication)));
  }

  /** One at a time; what was published was accepted by all checks of its day. */
  private synchronized Rulebook loadOld(Publication publication) {
    var known = recent.get(publication.id());
    if (known != null) {
      return known;
    }
    if (Rulebook.restore(archive.files(publication)) instanceof Loaded.Ready ready) {
      recent.put(publication.id(), ready.rulebook());
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
