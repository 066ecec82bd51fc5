package de.chancenwege.service.access.key;

import java.util.Set;

/**
 * Who asks with a key.
 *
 * @param account in whose name
 * @param scopes what the key is good for
 * @param roles what they may do with it
 */
public record KeyHolder(String account, Set<Scope> scopes, Set<String> roles) {
  public KeyHolder {
    scopes = Set.copyOf(scopes);
    roles = Set.copyOf(roles);
  }
}
