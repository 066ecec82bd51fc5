package de.chancenwege.service.rulebook;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.rulebook.archive.EmptyArchive;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;

/** A program that starts on a database. */
final class Started {
  private Started() {}

  /** What is done meanwhile is done before the test goes on. */
  static ActiveRulebook with(EmptyArchive database, List<RuleFile> shipped) {
    return with(database, shipped, Runnable::run);
  }

  static ActiveRulebook with(EmptyArchive database, List<RuleFile> shipped, Executor meanwhile) {
    var active = new ActiveRulebook(Clock.systemUTC());
    new RulebookStart(database.archive(), database.store(), active, meanwhile)
        .start(new ShippedSet(shipped));
    return active;
  }

  static void finish(Queue<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
