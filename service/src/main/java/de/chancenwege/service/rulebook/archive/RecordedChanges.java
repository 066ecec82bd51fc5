package de.chancenwege.service.rulebook.archive;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Tells what each publication changed. A version that only ends on another day, for a later one
 * begins, counts as the same.
 */
@Singleton
public final class RecordedChanges {
  private static final String CHANGES =
      """
      select at, path, kind from (
        select lower(recorded) as at, path, subject,
               case when exists (select from rule_version old
                                  where old.path = now.path
                                    and upper(old.recorded) = lower(now.recorded))
                    then 'CORRECTED' else 'ADDED' end as kind
          from rule_version now
         where not exists (select from rule_version old
                            where old.path = now.path and old.sha256 = now.sha256
                              and upper(old.recorded) = lower(now.recorded))
        union all
        select upper(recorded), path, subject, 'REMOVED'
          from rule_version gone
         where not upper_inf(recorded)
           and not exists (select from rule_version next
                            where next.path = gone.path
                              and lower(next.recorded) = upper(gone.recorded))) change
      """;
  private static final String ORDER = " order by at desc, path";

  private final Sql sql;

  RecordedChanges(Sql sql) {
    this.sql = sql;
  }

  /** All changes, the newest first. */
  public List<RecordedChange> all() {
    return sql.list(CHANGES + ORDER, RecordedChanges::change);
  }

  /** Those of a table, by its folder. */
  public List<RecordedChange> of(String folder) {
    return sql.list(
        CHANGES + " where subject = ?" + ORDER, RecordedChanges::change, "tables/" + folder);
  }

  /** What people approved for versions of tables that said something else until then. */
  public List<RecordedCorrection> corrections() {
    return sql.list(
        """
        select now.path, lower(now.recorded) as at, before.content as before, after.content as after
          from rule_version now
          join rule_version old
            on old.path = now.path and upper(old.recorded) = lower(now.recorded)
               and old.sha256 <> now.sha256
          join rule_content before on before.sha256 = old.sha256
          join rule_content after on after.sha256 = now.sha256
         where now.origin = 'APPROVED' and starts_with(now.path, 'tables/')
         order by lower(now.recorded) desc
        """,
        RecordedChanges::correction);
  }

  private static RecordedChange change(ResultSet row) throws SQLException {
    return new RecordedChange(
        at(row), row.getString("path"), RecordedChange.Kind.valueOf(row.getString("kind")));
  }

  private static RecordedCorrection correction(ResultSet row) throws SQLException {
    var path = row.getString("path");
    return new RecordedCorrection(
        at(row),
        new RuleFile(path, row.getBytes("before")),
        new RuleFile(path, row.getBytes("after")));
  }

  private static Instant at(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }
}
