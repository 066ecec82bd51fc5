package de.chancenwege.service.access.account;

import de.chancenwege.service.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts. None is deleted: what somebody did keeps its name. */
@Singleton
public final class Accounts {
  /** How long a password that somebody else knows may be used. */
  public static final Duration ONE_TIME = Duration.ofDays(7);

  private static final String COLUMNS =
      "name, shown_name, roles, disabled, one_time_until, locked_until";

  private final Sql sql;
  private final Clock clock;
  private final Passwords passwords;

  public Accounts(Sql sql, Clock clock, Passwords passwords) {
    this.sql = sql;
    this.clock = clock;
    this.passwords = passwords;
  }

  /** All of them by name. */
  public List<Account> all() {
    return sql.list("select " + COLUMNS + " from account order by name", Accounts::account);
  }

  /** The account of that name, if there is one. */
  public Optional<Account> find(String name) {
    return sql
        .list("select " + COLUMNS + " from account where name = ?", Accounts::account, name)
        .stream()
        .findFirst();
  }

  /**
   * Makes an account; its password must be replaced at the first sign-in. Gives whether it did: the
   * name may be taken.
   */
  public boolean add(String name, String shownName, Collection<String> roles, String password) {
    return sql.run(
            """
            insert into account (name, shown_name, roles, password_hash, one_time_until, made_at)
            values (?, ?, string_to_array(?, ','), ?, ?, ?) on conflict do nothing
            """,
            name,
            shownName,
            String.join(",", roles),
            passwords.hash(password),
            now().plus(ONE_TIME),
            now())
        > 0;
  }

  /** Makes an account with a password that nobody knows. Gives whether it did. */
  public boolean addWithoutPassword(String name, String shownName) {
    return sql.run(
            """
            insert into account (name, shown_name, roles, password_hash, made_at)
            values (?, ?, '{}', ?, ?) on conflict do nothing
            """,
            name,
            shownName,
            passwords.hash(Passwords.oneTime()),
            now())
        > 0;
  }

  /** Sets a password that somebody else knows. Whoever is signed in is no longer. */
  public void setOneTimePassword(String name, String password) {
    setPassword(name, password, Optional.of(now().plus(ONE_TIME)));
  }

  /** Sets the password of one's own. Whoever is signed in is no longer. */
  public void setPassword(String name, String password) {
    setPassword(name, password, Optional.empty());
  }

  private void setPassword(String name, String password, Optional<OffsetDateTime> oneTimeUntil) {
    var hash = passwords.hash(password);
    sql.inTransaction(
        work -> {
          work.run(
              """
              update account
                 set password_hash = ?, one_time_until = ?, failures = 0, locked_until = null
               where name = ?
              """,
              hash,
              oneTimeUntil.orElse(null),
              name);
          return endSessions(work, name);
        });
  }

  /** Changes what an account may do. Whoever is signed in with it is no longer. */
  public void setRoles(String name, Collection<String> roles) {
    sql.inTransaction(
        work -> {
          work.run(
              "update account set roles = string_to_array(?, ',') where name = ?",
              String.join(",", roles),
              name);
          return endSessions(work, name);
        });
  }

  /** Lets nobody sign in with it any more, or again. Whoever is signed in is no longer. */
  public void setDisabled(String name, boolean disabled) {
    sql.inTransaction(
        work -> {
          work.run("update account set disabled = ? where name = ?", disabled, name);
          return endSessions(work, name);
        });
  }

  /** Changes what others see of an account. */
  public void setShownName(String name, String shownName) {
    sql.run("update account set shown_name = ? where name = ?", shownName, name);
  }

  private static int endSessions(Sql work, String name) {
    return work.run("delete from sign_in_session where account = ?", name);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("name"),
        row.getString("shown_name"),
        Set.copyOf(Arrays.asList((String[]) row.getArray("roles").getArray())),
        row.getBoolean("disabled"),
        moment(row, "one_time_until"),
        moment(row, "locked_until"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
