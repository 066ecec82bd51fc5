package de.chancenwege.service.access.account;

import de.chancenwege.service.access.event.AccessEventKind;
import de.chancenwege.service.access.event.AccessEvents;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.logging.Logger;

/** Makes the account that makes all others, where there is none yet. */
@Singleton
final class FirstAccount {
  private static final String NAME = Roles.VERWALTUNG;

  private static final Logger LOG = Logger.getLogger(FirstAccount.class);

  private final Accounts accounts;
  private final AccessEvents events;

  FirstAccount(Accounts accounts, AccessEvents events) {
    this.accounts = accounts;
    this.events = events;
  }

  /** The one place where a password is written down: nobody else could tell it. */
  void start(@Observes StartupEvent start) {
    var password = Passwords.oneTime();
    if (accounts.all().isEmpty() && accounts.add(NAME, "", Set.of(Roles.VERWALTUNG), password)) {
      events.add(AccessEventKind.ACCOUNT_MADE, NAME);
      LOG.infof(
          "There was no account yet. Sign in at /konto/anmelden as %s with the one-time password %s"
              + " and set one of your own within %d days",
          NAME, password, Accounts.ONE_TIME.toDays());
    }
  }
}
