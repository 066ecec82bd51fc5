package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.TableVersion;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.service.editing.difference.CellChange;
import de.chancenwege.service.editing.difference.CellChange.Part;
import de.chancenwege.service.editing.difference.TableDifference;
import java.util.Optional;

/** Tells whether a change reaches people by words only: by what rows say about themselves. */
final class Wordings {
  private Wordings() {}

  /** Whether a row that is law on the day gives another reason, norm or hint than before. */
  static boolean differ(Replacement replacement) {
    return replacement.scope().folders().stream()
        .anyMatch(
            folder ->
                inForce(replacement.before(), folder, replacement)
                    .flatMap(
                        old ->
                            inForce(replacement.after(), folder, replacement)
                                .map(now -> differ(old, now)))
                    .orElse(false));
  }

  private static Optional<TableVersion> inForce(
      Rulebook rulebook, String folder, Replacement replacement) {
    return rulebook.inForce(replacement.day()).stream()
        .filter(version -> version.folder().equals(folder))
        .findFirst();
  }

  private static boolean differ(TableVersion old, TableVersion now) {
    return TableDifference.between(old.content(), now.content()).decisions().stream()
        .flatMap(decision -> decision.rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(CellChange::part)
        .anyMatch(Part.ANNOTATION::equals);
  }
}
