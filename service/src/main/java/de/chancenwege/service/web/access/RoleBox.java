package de.chancenwege.service.web.access;

import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.Set;

/**
 * A role that can be ticked.
 *
 * @param name as it is sent
 * @param label what it lets somebody do
 * @param ticked whether it is given
 */
public record RoleBox(String name, String label, boolean ticked) {
  static List<RoleBox> all(Set<String> given) {
    return Roles.ALL.stream()
        .map(role -> new RoleBox(role, Wording.text("konto.rolle." + role), given.contains(role)))
        .toList();
  }
}
