package de.chancenwege.service.web.access;

import java.util.Map;

/**
 * The page to set one's own password on.
 *
 * @param forced whether the password in use is one that somebody else knows
 * @param done whether it was set
 * @param errors what is wrong, by field
 */
public record PasswordPage(boolean forced, boolean done, Map<String, String> errors) {
  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  public String error(String field) {
    return errors.getOrDefault(field, "");
  }
}
