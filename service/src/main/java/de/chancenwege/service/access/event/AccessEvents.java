package de.chancenwege.service.access.event;

import de.chancenwege.service.background.Expiring;
import de.chancenwege.service.database.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The record of what happened to accounts, for as many days as is set. */
@Singleton
public final class AccessEvents implements Expiring {
  private final Sql sql;
  private final Clock clock;
  private final int days;

  @Inject
  public AccessEvents(
      Sql sql, Clock clock, @ConfigProperty(name = "chancenwege.access.event-days") int days) {
    this.sql = sql;
    this.clock = clock;
    this.days = days;
  }

  /** For how many days it is kept. */
  public int days() {
    return days;
  }

  /** Keeps what an account did itself. */
  public void add(AccessEventKind kind, String account) {
    add(kind, account, "");
  }

  @Override
  public int removeExpired() {
    return sql.run("delete from access_event where at < ?", now().minus(Duration.ofDays(days)));
  }

  /**
   * Keeps what happened.
   *
   * @param account empty if no account is known
   * @param by who did it, empty if nobody else
   */
  public void add(AccessEventKind kind, String account, String by) {
    sql.run(
        "insert into access_event (at, kind, account, by) values (?, ?, nullif(?, ''), nullif(?, ''))",
        now(),
        kind.name(),
        account,
        by);
  }

  /** The last ones, the newest first. */
  public List<AccessEvent> last(int most) {
    return sql.list(
        """
        select at, kind, coalesce(account, '') as account, coalesce(by, '') as by
          from access_event where at >= ? order by at desc, id desc limit ?
        """,
        AccessEvents::event,
        now().minus(Duration.ofDays(days)),
        most);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static AccessEvent event(ResultSet row) throws SQLException {
    return new AccessEvent(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        AccessEventKind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("account")).orElse(""),
        Optional.ofNullable(row.getString("by")).orElse(""));
  }
}
