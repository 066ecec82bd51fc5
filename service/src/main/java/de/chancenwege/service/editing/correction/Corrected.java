package de.chancenwege.service.editing.correction;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.editing.merge.Conflict;
import java.util.List;

/**
 * A draft together with a correction.
 *
 * @param base the corrected file, from which the draft goes on
 * @param file what the draft says then
 * @param conflicts what both changed; the correction stays
 */
public record Corrected(RuleFile base, RuleFile file, List<Conflict> conflicts) {
  public Corrected {
    conflicts = List.copyOf(conflicts);
  }
}
