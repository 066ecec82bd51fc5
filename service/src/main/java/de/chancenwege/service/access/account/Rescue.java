package de.chancenwege.service.access.account;

import de.chancenwege.service.access.event.AccessEventKind;
import de.chancenwege.service.access.event.AccessEvents;
import de.chancenwege.service.database.Database;
import de.chancenwege.service.database.Sql;
import de.chancenwege.service.start.StartRefusedException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Lets whoever runs the service in again when everybody is locked out, without the service. */
public final class Rescue {
  /** What is too old is forgotten by the service, which knows how long it is kept. */
  private static final int KEEP = 36_500;

  private static final int ROUNDS = 12;

  private Rescue() {}

  /**
   * Opens the account, gives it the right to manage accounts and a new one-time password.
   *
   * @param environment variables of the process, which name the database as for the service
   * @param name of an account, which is made if there is none
   * @return the password
   * @throws StartRefusedException if there is no database, or the service holds our own
   */
  public static String password(Map<String, String> environment, Clock clock, String name)
      throws StartRefusedException {
    try (var database = Database.open(environment)) {
      var sql = new Sql(database.source());
      var accounts = new Accounts(sql, clock, new Passwords(ROUNDS));
      var password = Passwords.oneTime();
      if (!accounts.add(name, "", Set.of(Roles.VERWALTUNG), password)) {
        var roles = new HashSet<>(accounts.find(name).orElseThrow().roles());
        roles.add(Roles.VERWALTUNG);
        accounts.setRoles(name, roles);
        accounts.setDisabled(name, false);
        accounts.setOneTimePassword(name, password);
      }
      new AccessEvents(sql, clock, KEEP).add(AccessEventKind.ONE_TIME_PASSWORD_SET, name);
      return password;
    }
  }
}
