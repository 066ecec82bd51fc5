package de.chancenwege.service.access.account;

import de.chancenwege.service.database.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is signed in. A session ends some time after it was used last, and in any case one day. */
@Singleton
public final class Sessions {
  private static final Duration PRECISION = Duration.ofMinutes(1);

  private final Sql sql;
  private final Clock clock;
  private final Duration idle;
  private final Duration longest;

  @Inject
  public Sessions(
      Sql sql,
      Clock clock,
      @ConfigProperty(name = "chancenwege.access.session-idle") Duration idle,
      @ConfigProperty(name = "chancenwege.access.session-longest") Duration longest) {
    this.sql = sql;
    this.clock = clock;
    this.idle = idle;
    this.longest = longest;
  }

  /** How long a session lasts that nobody uses. */
  public Duration idle() {
    return idle;
  }

  /** How long a session lasts at most. */
  public Duration longest() {
    return longest;
  }

  /** Begins a session, and forgets all that are over. */
  public SessionToken open(String account) {
    sql.run(
        "delete from sign_in_session where used_at <= ? or started_at <= ?",
        now().minus(idle),
        now().minus(longest));
    var token = SessionToken.random();
    sql.run(
        "insert into sign_in_session (id, account, started_at, used_at) values (?, ?, ?, ?)",
        token.hash(),
        account,
        now(),
        now());
    return token;
  }

  /** Whose session it is, if it is not over. */
  public Optional<Account> find(SessionToken token) {
    var found =
        sql
            .list(
                """
                select name, shown_name, roles, disabled, one_time_until, locked_until
                  from sign_in_session s join account a on a.name = s.account
                 where s.id = ? and s.used_at > ? and s.started_at > ? and not a.disabled
                """,
                Accounts::account,
                token.hash(),
                now().minus(idle),
                now().minus(longest))
            .stream()
            .findFirst();
    found.ifPresent(account -> touch(token));
    return found;
  }

  /** Not at every request: most come a few at a time. */
  private void touch(SessionToken token) {
    sql.run(
        "update sign_in_session set used_at = ? where id = ? and used_at < ?",
        now(),
        token.hash(),
        now().minus(PRECISION));
  }

  /** Ends a session. */
  public void close(SessionToken token) {
    sql.run("delete from sign_in_session where id = ?", token.hash());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
