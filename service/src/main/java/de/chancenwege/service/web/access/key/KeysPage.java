package de.chancenwege.service.web.access.key;

import java.util.List;
import java.util.Map;

/**
 * The list of keys, with a form for a new one.
 *
 * @param keys all keys
 * @param name what was typed as name
 * @param scopes what a key can be good for
 * @param days what was chosen
 * @param key a key that is shown now and never again, else empty
 * @param errors what is wrong, by field
 */
public record KeysPage(
    List<KeyLine> keys,
    String name,
    List<ScopeBox> scopes,
    String days,
    String key,
    Map<String, String> errors) {
  public KeysPage {
    keys = List.copyOf(keys);
    scopes = List.copyOf(scopes);
  }

  /** For how many days a key can be taken. */
  public List<String> choices() {
    return KeyForm.DAYS;
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  public String error(String field) {
    return errors.getOrDefault(field, "");
  }
}
