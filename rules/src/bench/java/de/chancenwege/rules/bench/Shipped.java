package de.chancenwege.rules.bench;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.table.RuleFile;
import java.time.LocalDate;
import java.util.List;

/** The shipped rulebook, made anew for each benchmark. */
final class Shipped {
  static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private Shipped() {}

  static Rulebook restored() {
    return restored(ShippedRules.files());
  }

  static Rulebook restored(List<RuleFile> files) {
    return ready(Rulebook.restore(files));
  }

  static Rulebook ready(Loaded loaded) {
    if (loaded instanceof Loaded.Ready ready) {
      return ready.rulebook();
    }
    throw new IllegalStateException(loaded.toString());
  }
}
