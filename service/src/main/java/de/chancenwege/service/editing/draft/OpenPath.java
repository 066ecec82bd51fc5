package de.chancenwege.service.editing.draft;

import de.chancenwege.service.database.Sql;

/** A path for which one draft can be open. */
final class OpenPath {
  private OpenPath() {}

  /** Lets nobody else open a draft for the path until the transaction ends. */
  static void reserve(Sql work, String path) {
    work.list("select pg_advisory_xact_lock(hashtext(?))", row -> path, path);
  }

  /** Whether there is an open draft; certain once the path is reserved. */
  static boolean isTaken(Sql work, String path) {
    return !work.list(
            "select 1 from rule_draft where path = ? and state in ('EDITING', 'SUBMITTED')",
            row -> path,
            path)
        .isEmpty();
  }
}
