package de.chancenwege.service.access.account;

import de.chancenwege.service.access.event.AccessEventKind;
import de.chancenwege.service.access.event.AccessEvents;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Lets in whoever knows name and password, and has them set another password. */
@Singleton
public final class SignIn {
  private final PasswordCheck check;
  private final Accounts accounts;
  private final Sessions sessions;
  private final AccessEvents events;

  public SignIn(PasswordCheck check, Accounts accounts, Sessions sessions, AccessEvents events) {
    this.check = check;
    this.accounts = accounts;
    this.sessions = sessions;
    this.events = events;
  }

  /** A new session; nothing if the two do not belong together, or the account is closed. */
  public Optional<SessionToken> attempt(String typedName, String password) {
    var name = typedName.strip().toLowerCase(Locale.ROOT);
    if (!check.isRight(name, password)) {
      return Optional.empty();
    }
    events.add(AccessEventKind.SIGNED_IN, name);
    return Optional.of(sessions.open(name));
  }

  /** Whether somebody who is signed in knows the password too. */
  public boolean isRight(String name, String password) {
    return check.isRight(name, password);
  }

  /** Sets the password of one's own. All sessions end; a new one goes on. */
  public SessionToken setPassword(String name, String password) {
    accounts.setPassword(name, password);
    events.add(AccessEventKind.PASSWORD_CHANGED, name);
    return sessions.open(name);
  }

  /** Keeps that somebody signed out. */
  public void signOut(String name) {
    events.add(AccessEventKind.SIGNED_OUT, name);
  }
}
