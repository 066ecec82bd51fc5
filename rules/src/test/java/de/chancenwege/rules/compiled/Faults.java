package de.chancenwege.rules.compiled;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.dmn.DroolsEngines;
import de.chancenwege.rules.dmn.EngineFile;
import de.chancenwege.rules.evaluation.Slots;
import java.util.HashMap;

/** What is needed to compare a faulty twin with the engine. */
final class Faults {

  /** Of tables just the classes of values and the rows are tried; every fault shows in them. */
  static final Thoroughness THOROUGHNESS = new Thoroughness(0, 0, 0, 2_000, 0);

  private Faults() {}

  static Slots slots(Rulebook rulebook) {
    return Slots.of(
        rulebook.questionnaire(), rulebook.versions().stream().map(TableVersion::content).toList());
  }

  static DroolsEngines truth(Rulebook rulebook) {
    var files = new HashMap<String, EngineFile>();
    for (var version : rulebook.versions()) {
      files.put(version.file().path(), EngineFile.accepted(version.file(), version.content()));
    }
    return new DroolsEngines(files);
  }
}
