package de.chancenwege.service.web.access.key;

import de.chancenwege.service.access.key.Scope;
import de.chancenwege.service.web.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A scope that can be ticked.
 *
 * @param code as it is sent
 * @param label what it is good for
 * @param ticked whether it is given
 */
public record ScopeBox(String code, String label, boolean ticked) {
  static List<ScopeBox> all(Set<Scope> given) {
    return Arrays.stream(Scope.values())
        .map(s -> new ScopeBox(s.code(), Wording.text("schluessel.zweck." + s), given.contains(s)))
        .toList();
  }
}
