package de.chancenwege.service.access.key;

import java.util.Set;

/**
 * Who asks with a key.
 *
 * @param account in whose name
 * @param roles what they may do with it
 */
public record KeyHolder(String account, Set<String> roles) {
  public KeyHolder {
    roles = Set.copyOf(roles);
  }
}
