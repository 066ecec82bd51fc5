package de.chancenwege.service.access.institution;

import de.chancenwege.service.access.account.Account;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.account.Administration;
import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.access.account.SessionToken;
import de.chancenwege.service.access.account.Sessions;
import de.chancenwege.service.access.event.AccessEventKind;
import de.chancenwege.service.access.event.AccessEvents;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;

/** Lets in whoever the provider of the institution has let in. */
@Singleton
public final class InstitutionSignIn {

  /** The one address at which the provider is asked. */
  public static final String PATH = "/konto/einrichtung";

  /** Where whoever was not let in there finds out. */
  public static final String REFUSED = "/konto/anmelden";

  private final People people;
  private final Accounts accounts;
  private final Administration administration;
  private final Sessions sessions;
  private final AccessEvents events;

  InstitutionSignIn(
      People people,
      Accounts accounts,
      Administration administration,
      Sessions sessions,
      AccessEvents events) {
    this.people = people;
    this.accounts = accounts;
    this.administration = administration;
    this.sessions = sessions;
    this.events = events;
  }

  /** A new session; nothing if the account is closed here. An account is made at the first time. */
  public Optional<SessionToken> attempt(Person person) {
    var account = people.find(person).orElseGet(() -> added(person));
    if (account.disabled()) {
      events.add(AccessEventKind.REFUSED, account.name());
      return Optional.empty();
    }
    takeOver(account, person);
    events.add(AccessEventKind.SIGNED_IN, account.name());
    return Optional.of(sessions.open(account.name()));
  }

  /** Has a person who is signed in with that account go on with it, and signs in anew. */
  public Optional<SessionToken> join(Person person, String account) {
    people.join(person, account);
    events.add(AccessEventKind.ACCOUNT_JOINED, account);
    return attempt(person);
  }

  private Account added(Person person) {
    var account = people.add(person);
    events.add(AccessEventKind.ACCOUNT_MADE, account.name());
    return account;
  }

  /**
   * The roles are those of the institution; but somebody must always be able to manage accounts.
   */
  private void takeOver(Account account, Person person) {
    var shownName = person.shownName().isEmpty() ? account.shownName() : person.shownName();
    if (!administration.change(account, shownName, person.roles(), "")) {
      var roles = new HashSet<>(person.roles());
      roles.add(Roles.VERWALTUNG);
      administration.change(accounts.find(account.name()).orElseThrow(), shownName, roles, "");
    }
  }
}
