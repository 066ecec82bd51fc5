package de.chancenwege.service.editing.draft;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.table.RuleFile;
import java.util.Optional;

/** What an earlier rulebook said about the days of a version. */
public final class EarlierState {
  private EarlierState() {}

  /**
   * What the earlier rulebook said, written in place of the version: what that said itself then; of
   * a version that came later, what counted on its first day.
   *
   * @return empty if the earlier rulebook said nothing about that day
   */
  public static Optional<RuleFile> of(Rulebook earlier, TableVersion version) {
    var path = version.file().path();
    return earlier.files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .or(() -> counted(earlier, version).map(old -> inPlaceOf(version, old)));
  }

  private static Optional<TableVersion> counted(Rulebook earlier, TableVersion version) {
    return earlier.versions().stream()
        .filter(old -> old.folder().equals(version.folder()))
        .filter(old -> old.isInForce(version.validFrom()))
        .findFirst();
  }

  private static RuleFile inPlaceOf(TableVersion version, TableVersion old) {
    return NewVersion.of(old.content(), version.validFrom());
  }

  /** Whether two versions of a table say the same but for their first day. */
  public static boolean isAlike(TableVersion one, TableVersion other) {
    return one.file().equals(other.file())
        || !one.file().path().equals(other.file().path())
            && inPlaceOf(other, one).equals(inPlaceOf(other, other));
  }
}
