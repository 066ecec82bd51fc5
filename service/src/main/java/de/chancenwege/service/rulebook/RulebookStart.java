package de.chancenwege.service.rulebook;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.rulebook.archive.Publication;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import de.chancenwege.service.rulebook.archive.RuleStore;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Finds the rulebook to start with: the stored one answers at once, and what a new program brings
 * is checked while it answers.
 */
@Singleton
final class RulebookStart {
  private static final Logger LOG = Logger.getLogger(RulebookStart.class);

  private final RuleArchive archive;
  private final RuleStore store;
  private final ActiveRulebook active;
  private final Executor meanwhile;

  @Inject
  RulebookStart(RuleArchive archive, RuleStore store, ActiveRulebook active) {
    this(archive, store, active, background());
  }

  RulebookStart(RuleArchive archive, RuleStore store, ActiveRulebook active, Executor meanwhile) {
    this.archive = archive;
    this.store = store;
    this.active = active;
    this.meanwhile = meanwhile;
  }

  @Produces
  static ShippedSet shipped() {
    return new ShippedSet(ShippedRules.files());
  }

  void start(@Observes StartupEvent event, ShippedSet shipped) {
    start(shipped);
  }

  void start(ShippedSet shipped) {
    var isNew = !archive.isTaken(shipped.id());
    var answers = restoreLatest();
    if (isNew && answers) {
      inBackground(() -> active.check(() -> takeOver(shipped)));
    } else if (isNew) {
      active.check(() -> takeOver(shipped));
    } else if (answers) {
      inBackground(this::checkAgain);
    }
  }

  /** Whether what was accepted before answers again. */
  private boolean restoreLatest() {
    var loaded = archive.newest().map(archive::files).map(Rulebook::restore);
    loaded.ifPresent(this::take);
    return active.find().isPresent();
  }

  private void take(Loaded loaded) {
    if (loaded instanceof Loaded.Refused refused) {
      active.refused(refused.issues());
    } else if (loaded instanceof Loaded.Ready ready) {
      answerFrom(ready.rulebook());
    }
  }

  private void answerFrom(Rulebook rulebook) {
    active.replace(rulebook);
    inBackground(() -> active.prepare(active.rulebook()));
  }

  /** Nobody waits for it, so its failure is told by health. */
  private void inBackground(Runnable work) {
    meanwhile.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            active.failed(e);
          }
        });
  }

  private void checkAgain() {
    if (Rulebook.load(active.rulebook().files()) instanceof Loaded.Refused refused) {
      active.refused(refused.issues());
    }
  }

  /** Lets the rules of this program answer, together with what people approved. */
  private void takeOver(ShippedSet shipped) {
    var before = archive.latest();
    var stored = before.map(Publication::edition).map(archive::files).orElse(List.of());
    var approved = archive.approvedSubjects();
    tell(shipped.keptOut(stored, approved));
    LOG.info("New rules came with the program; they are checked now, which takes up to a minute");
    var loaded = Rulebook.load(shipped.mergedInto(stored, approved));
    if (loaded instanceof Loaded.Ready ready
        && !store.takeOver(ready.rulebook(), shipped.id(), before)) {
      LOG.info("Another instance published in the meantime; its rules answer");
      restoreLatest();
    } else {
      take(loaded);
    }
  }

  private static void tell(List<RuleFile> keptOut) {
    keptOut.forEach(
        file ->
            LOG.warnf(
                "%s came with the program and is not taken over: people approved rules there",
                file.path()));
  }

  /** One thing after the other: warming up comes before checks that nobody waits for. */
  private static Executor background() {
    return Executors.newSingleThreadExecutor(
        work -> {
          var thread = new Thread(work, "rulebook-start");
          thread.setDaemon(true);
          return thread;
        });
  }
}
