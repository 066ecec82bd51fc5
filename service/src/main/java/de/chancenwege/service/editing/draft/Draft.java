package de.chancenwege.service.editing.draft;

import de.chancenwege.rules.table.RuleFile;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft as it is now.
 *
 * @param id its id
 * @param kind what it is to become
 * @param state how far it is
 * @param base the file that it started from
 * @param revision number of the revision that counts
 * @param previous number of the revision before, 0 if there is none
 * @param file what it says
 * @param createdBy account that made it
 * @param savedBy account that saved it last
 * @param savedAt when that was
 */
public record Draft(
    UUID id,
    DraftKind kind,
    DraftState state,
    RuleFile base,
    int revision,
    int previous,
    RuleFile file,
    String createdBy,
    String savedBy,
    Instant savedAt) {

  /** Path that its file has or will have. */
  public String path() {
    return file.path();
  }

  /** Area and subject of a table; the whole path for lists and questions. */
  public String folder() {
    var path = path();
    return path.startsWith("tables/")
        ? path.substring("tables/".length(), path.lastIndexOf('/'))
        : path;
  }

  /** The same draft as if it said something else; nothing is saved. */
  public Draft saying(RuleFile other) {
    return new Draft(id, kind, state, base, revision, previous, other, createdBy, savedBy, savedAt);
  }

  /** Whether it can be changed now. */
  public boolean isEditable() {
    return state == DraftState.EDITING && kind != DraftKind.WITHDRAWAL;
  }
}
