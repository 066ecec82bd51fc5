package de.chancenwege.service.web.access;

import de.chancenwege.service.access.account.Account;
import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.web.wording.Wording;
import java.time.Instant;

/**
 * An account in the list.
 *
 * @param name its name
 * @param shownName what others see, may be empty
 * @param roles its roles in words, empty if there are none
 * @param state whether it can be used, in words
 */
public record AccountLine(String name, String shownName, String roles, String state) {
  static AccountLine of(Account account, Instant now) {
    var roles = Roles.ALL.stream().filter(account.roles()::contains).toList();
    return new AccountLine(
        account.name(),
        account.shownName(),
        String.join(", ", roles),
        Wording.text("konto.stand." + state(account, now)));
  }

  private static String state(Account account, Instant now) {
    if (account.disabled()) {
      return "gesperrt";
    }
    if (account.lockedUntil().filter(now::isBefore).isPresent()) {
      return "wartet";
    }
    return account
        .oneTimeUntil()
        .map(until -> now.isBefore(until) ? "einmal" : "abgelaufen")
        .orElse("offen");
  }
}
