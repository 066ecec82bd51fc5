package de.chancenwege.service.access.account;

import de.chancenwege.service.access.event.AccessEventKind;
import de.chancenwege.service.access.event.AccessEvents;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** What somebody may do with the accounts of others; each step is kept as an event. */
@Singleton
public final class Administration {
  private final Accounts accounts;
  private final AccessEvents events;

  public Administration(Accounts accounts, AccessEvents events) {
    this.accounts = accounts;
    this.events = events;
  }

  /** Makes an account and gives its one-time password; nothing if the name is taken. */
  public Optional<String> add(String name, String shownName, Set<String> roles, String by) {
    var password = Passwords.oneTime();
    if (!accounts.add(name, shownName, roles, password)) {
      return Optional.empty();
    }
    events.add(AccessEventKind.ACCOUNT_MADE, name, by);
    return Optional.of(password);
  }

  /** Sets what others see and what the account may do. Gives whether it did. */
  public boolean change(Account account, String shownName, Set<String> roles, String by) {
    if (!roles.contains(Roles.VERWALTUNG) && isLast(account)) {
      return false;
    }
    if (!shownName.equals(account.shownName())) {
      accounts.setShownName(account.name(), shownName);
      events.add(AccessEventKind.ACCOUNT_CHANGED, account.name(), by);
    }
    if (!roles.equals(account.roles())) {
      accounts.setRoles(account.name(), roles);
      events.add(AccessEventKind.ROLES_CHANGED, account.name(), by);
    }
    return true;
  }

  /** Sets a new one-time password and gives it. */
  public String renewPassword(Account account, String by) {
    var password = Passwords.oneTime();
    accounts.setOneTimePassword(account.name(), password);
    events.add(AccessEventKind.ONE_TIME_PASSWORD_SET, account.name(), by);
    return password;
  }

  /** Closes the account. Gives whether it did. */
  public boolean disable(Account account, String by) {
    if (isLast(account)) {
      return false;
    }
    accounts.setDisabled(account.name(), true);
    events.add(AccessEventKind.DISABLED, account.name(), by);
    return true;
  }

  /** Opens the account again. */
  public void enable(Account account, String by) {
    accounts.setDisabled(account.name(), false);
    events.add(AccessEventKind.ENABLED, account.name(), by);
  }

  /** Whether it can manage accounts, and nobody else could. */
  private boolean isLast(Account account) {
    return account.roles().contains(Roles.VERWALTUNG)
        && accounts.all().stream()
            .filter(other -> !other.name().equals(account.name()))
            .noneMatch(other -> !other.disabled() && other.roles().contains(Roles.VERWALTUNG));
  }
}
