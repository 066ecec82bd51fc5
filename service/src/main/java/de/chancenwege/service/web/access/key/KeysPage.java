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
 * @param terms how long a key can be taken
 * @param made a key that was made just now
 * @param errors what is wrong, by field
 */
public record KeysPage(
    List<KeyLine> keys,
    String name,
    List<ScopeBox> scopes,
    String days,
    List<KeyTerm> terms,
    NewKey made,
    Map<String, String> errors) {
  public KeysPage {
    keys = List.copyOf(keys);
    scopes = List.copyOf(scopes);
    terms = List.copyOf(terms);
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  public String error(String field) {
    return errors.getOrDefault(field, "");
  }
}
