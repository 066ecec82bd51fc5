package de.chancenwege.service.access.institution;

import de.chancenwege.service.access.account.Account;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.database.Sql;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which account belongs to whom, by issuer and subject alone. */
@Singleton
final class People {
  private final Sql sql;
  private final Clock clock;
  private final Accounts accounts;

  People(Sql sql, Clock clock, Accounts accounts) {
    this.sql = sql;
    this.clock = clock;
    this.accounts = accounts;
  }

  /** The account of that person, if there is one. */
  Optional<Account> find(Person person) {
    return sql
        .list(
            "select account from institution_identity where issuer = ? and subject = ?",
            row -> row.getString(1),
            person.issuer(),
            person.subject())
        .stream()
        .findFirst()
        .flatMap(accounts::find);
  }

  /** Makes an account for a person, under the name that they have there if nobody has it here. */
  Account add(Person person) {
    Stream.of(person.wantedName().toLowerCase(Locale.ROOT), person.ownName())
        .filter(Account::isName)
        .filter(name -> accounts.addWithoutPassword(name, person.shownName()))
        .findFirst()
        .ifPresent(name -> join(sql, person, name));
    return find(person).orElseThrow();
  }

  /**
   * Has a person go on with that account. One that they had before is closed, and counts as the
   * same person in everything that was done with it.
   */
  void join(Person person, String account) {
    sql.inTransaction(
        work -> {
          find(person)
              .map(Account::name)
              .filter(other -> !other.equals(account))
              .ifPresent(other -> merge(work, other, account));
          return join(work, person, account);
        });
  }

  private int join(Sql work, Person person, String account) {
    return work.run(
        """
        insert into institution_identity (issuer, subject, account, since) values (?, ?, ?, ?)
        on conflict (issuer, subject) do update set account = excluded.account
        """,
        person.issuer(),
        person.subject(),
        account,
        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private static void merge(Sql work, String other, String account) {
    work.run(
        "update account set same_as = ?, disabled = true where name = ? or same_as = ?",
        account,
        other,
        other);
    work.run("delete from sign_in_session where account = ?", other);
    work.run("update institution_identity set account = ? where account = ?", account, other);
  }
}
