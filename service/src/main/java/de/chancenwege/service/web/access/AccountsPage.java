package de.chancenwege.service.web.access;

import java.util.List;
import java.util.Map;

/**
 * The list of accounts, with a form for a new one.
 *
 * @param accounts all accounts
 * @param name what was typed as name of a new one
 * @param shownName what was typed as its shown name
 * @param roles the roles it can have
 * @param errors what is wrong, by field
 */
public record AccountsPage(
    List<AccountLine> accounts,
    String name,
    String shownName,
    List<RoleBox> roles,
    Map<String, String> errors) {
  public AccountsPage {
    accounts = List.copyOf(accounts);
    roles = List.copyOf(roles);
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  public String error(String field) {
    return errors.getOrDefault(field, "");
  }
}
