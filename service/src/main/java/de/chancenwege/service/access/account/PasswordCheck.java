package de.chancenwege.service.access.account;

import de.chancenwege.service.access.event.AccessEventKind;
import de.chancenwege.service.access.event.AccessEvents;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.limit.HourlyLimit;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Whether a password is that of an account.
 *
 * <p>A failure is counted before the password is looked at, so that many at the same time count as
 * many. From the fifth on none is looked at for a minute, then for two, at most for fifteen. Nobody
 * is told why they were refused: that would tell which accounts there are.
 */
@Singleton
public final class PasswordCheck {
  private static final int MOST_KEPT_IN_AN_HOUR = 1000;

  private static final String COUNT =
      """
      update account
         set failures = failures + 1,
             locked_until = case when failures >= 4 then cast(? as timestamptz)
               + interval '1 minute' * least(15, power(2, least(failures - 4, 4))) end
       where name = ? and not disabled
         and (locked_until is null or locked_until <= ?)
         and (one_time_until is null or one_time_until > ?)
      returning password_hash
      """;

  private final Sql sql;
  private final Clock clock;
  private final Passwords passwords;
  private final AccessEvents events;

  /** Whoever guesses without end must not fill the disk. */
  private final HourlyLimit kept;

  public PasswordCheck(Sql sql, Clock clock, Passwords passwords, AccessEvents events) {
    this.sql = sql;
    this.clock = clock;
    this.passwords = passwords;
    this.events = events;
    this.kept = new HourlyLimit(clock, MOST_KEPT_IN_AN_HOUR);
  }

  /** Whether it is the password of the account; if not, that is counted and kept. */
  boolean isRight(String name, String password) {
    var isRight = matches(Account.isName(name) ? counted(name) : Optional.empty(), password);
    if (isRight) {
      sql.run("update account set failures = 0, locked_until = null where name = ?", name);
    } else if (kept.pass()) {
      events.add(AccessEventKind.REFUSED, Account.isName(name) ? known(name) : "");
    }
    return isRight;
  }

  private boolean matches(Optional<String> hash, String password) {
    if (hash.isEmpty()) {
      passwords.matchNobody(password);
      return false;
    }
    return passwords.matches(password, hash.get());
  }

  /** The hash to compare with, and one more failure, unless the account is closed. */
  private Optional<String> counted(String name) {
    var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    return sql.list(COUNT, row -> row.getString(1), now, name, now, now).stream().findFirst();
  }

  private String known(String name) {
    return sql
        .list("select name from account where name = ?", row -> row.getString(1), name)
        .stream()
        .findFirst()
        .orElse("");
  }
}
