package de.chancenwege.service.web.access;

import java.util.List;
import java.util.Map;

/**
 * One account.
 *
 * @param line how it stands
 * @param shownName what stands in the field for the shown name
 * @param roles the roles it can have
 * @param disabled whether it is closed
 * @param password a one-time password that is shown now and never again, else empty
 * @param saved whether something was just saved
 * @param errors what is wrong, by field
 */
public record AccountPage(
    AccountLine line,
    String shownName,
    List<RoleBox> roles,
    boolean disabled,
    String password,
    boolean saved,
    Map<String, String> errors) {
  public AccountPage {
    roles = List.copyOf(roles);
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  public String error(String field) {
    return errors.getOrDefault(field, "");
  }
}
