package de.chancenwege.service.editing.stop;

import de.chancenwege.service.database.Sql;
import de.chancenwege.service.editing.history.Events;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;

/** Keeps which tables are stopped. */
@Singleton
public final class Stops {
  private final Sql sql;

  Stops(Sql sql) {
    this.sql = sql;
  }

  /** Those that hold now. */
  public List<Stop> now() {
    return sql.list(
        """
        select folder, reason, stopped_by, stopped_at from rule_stop
         where lifted_at is null order by stopped_at desc
        """,
        row ->
            new Stop(
                row.getString("folder"),
                row.getString("reason"),
                row.getString("stopped_by"),
                row.getObject("stopped_at", OffsetDateTime.class).toInstant()));
  }

  /** Those that are over, the last one first. */
  public List<LiftedStop> lifted() {
    return sql.list(
        """
        select folder, stopped_at, lifted_at from rule_stop
         where lifted_at is not null order by lifted_at desc
        """,
        row ->
            new LiftedStop(
                row.getString("folder"),
                row.getObject("stopped_at", OffsetDateTime.class).toInstant(),
                row.getObject("lifted_at", OffsetDateTime.class).toInstant()));
  }

  /** Stops a table; whether it was not stopped already. */
  public boolean stop(String folder, String account, String reason) {
    return sql.inTransaction(
        work -> {
          var isNew =
              work.run(
                      """
                      insert into rule_stop (folder, reason, stopped_by) values (?, ?, ?)
                      on conflict (folder) where lifted_at is null do nothing
                      """,
                      folder,
                      reason,
                      account)
                  == 1;
          if (isNew) {
            Events.record(work, account, "STOPPED", path(folder), null, reason);
          }
          return isNew;
        });
  }

  /** Lifts a stop; whether there was one. */
  public boolean lift(String folder, String account) {
    return sql.inTransaction(
        work -> {
          var isLifted =
              work.run(
                      """
                      update rule_stop set lifted_by = ?, lifted_at = clock_timestamp()
                       where folder = ? and lifted_at is null
                      """,
                      account,
                      folder)
                  == 1;
          if (isLifted) {
            Events.record(work, account, "LIFTED", path(folder), null, "");
          }
          return isLifted;
        });
  }

  private static String path(String folder) {
    return "tables/" + folder;
  }
}
