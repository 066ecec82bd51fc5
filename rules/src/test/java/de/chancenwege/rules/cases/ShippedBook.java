package de.chancenwege.rules.cases;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import java.util.Set;
import java.util.stream.Collectors;

/** The shipped rulebook, loaded once for all tests. */
final class ShippedBook {

  static final Rulebook BY_THE_ENGINE = load();

  /** The same, compiled: what the tests of the build show to be equal. */
  static final Rulebook RULEBOOK = BY_THE_ENGINE.compiled(Set.of());

  private ShippedBook() {}

  private static Rulebook load() {
    var loaded = Rulebook.load(ShippedRules.files());
    if (loaded instanceof Loaded.Ready ready) {
      return ready.rulebook();
    }
    var issues = ((Loaded.Refused) loaded).issues();
    throw new AssertionError(
        issues.size()
            + " Mängel:\n"
            + issues.stream().map(Object::toString).collect(Collectors.joining("\n")));
  }
}
