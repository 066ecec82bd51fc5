package de.chancenwege.service.rulebook;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.rulebook.archive.RuleArchive;
import de.chancenwege.service.rulebook.archive.RuleStore;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Finds the rulebook to start with: the stored one, brought up to date by a new program. */
@Singleton
final class RulebookStart {
  private static final Logger LOG = Logger.getLogger(RulebookStart.class);

  private final RuleArchive archive;
  private final RuleStore store;
  private final ActiveRulebook active;
  private final Clock clock;

  RulebookStart(RuleArchive archive, RuleStore store, ActiveRulebook active, Clock clock) {
    this.archive = archive;
    this.store = store;
    this.active = active;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    start(new ShippedSet(ShippedRules.files()));
  }

  void start(ShippedSet shipped) {
    if (archive.isTaken(shipped.id()) || !takeOver(shipped)) {
      archive.latest().map(archive::files).ifPresent(this::restore);
    }
  }

  /** What was accepted before answers at once, and is checked again while it answers. */
  private void restore(List<RuleFile> files) {
    if (Rulebook.restore(files) instanceof Loaded.Ready ready) {
      active.replace(ready.rulebook());
      meanwhile(
          () -> {
            warmUp(ready.rulebook());
            checkAgain(files);
          });
    } else {
      active.replace(files);
    }
  }

  /** Tables are compiled when first needed: the first person who asks should not wait for it. */
  private void warmUp(Rulebook rulebook) {
    rulebook.advise(Facts.of(Map.of()), LocalDate.now(clock));
  }

  private void checkAgain(List<RuleFile> files) {
    if (Rulebook.load(files) instanceof Loaded.Refused refused) {
      active.refused(refused.issues());
    }
  }

  private static void meanwhile(Runnable work) {
    var thread = new Thread(work, "rulebook-start");
    thread.setDaemon(true);
    thread.start();
  }

  /** Whether the rules of this program answer now, together with what people approved. */
  private boolean takeOver(ShippedSet shipped) {
    var before = archive.latest();
    var stored = before.map(archive::files).orElse(List.of());
    var approved = archive.approvedSubjects();
    tell(shipped.keptOut(stored, approved));
    LOG.info("New rules came with the program; they are checked now, which takes up to a minute");
    var loaded = Rulebook.load(shipped.mergedInto(stored, approved));
    if (loaded instanceof Loaded.Refused refused) {
      active.refused(refused.issues());
      return false;
    }
    var rulebook = ((Loaded.Ready) loaded).rulebook();
    if (!store.takeOver(rulebook, shipped.id(), before)) {
      LOG.info("Another instance published in the meantime; its rules answer");
      return false;
    }
    active.replace(rulebook);
    meanwhile(() -> warmUp(rulebook));
    return true;
  }

  private static void tell(List<RuleFile> keptOut) {
    keptOut.forEach(
        file ->
            LOG.warnf(
                "%s came with the program and is not taken over: people approved rules there",
                file.path()));
  }
}
