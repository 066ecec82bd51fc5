package de.chancenwege.service.web.access.key;

import de.chancenwege.service.access.key.Scope;
import de.chancenwege.service.web.wording.Wording;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed about a new key.
 *
 * @param name what it is for
 * @param scopes what it shall be good for
 * @param days for how many days, as it was sent
 */
record KeyForm(String name, Set<Scope> scopes, String days) {
  static final KeyForm EMPTY = new KeyForm("", Set.of(), "90");

  private static final int LONGEST = 80;

  static KeyForm of(MultivaluedMap<String, String> form) {
    var scopes = EnumSet.noneOf(Scope.class);
    form.getOrDefault("zweck", List.of()).forEach(code -> Scope.of(code).ifPresent(scopes::add));
    var name = Optional.ofNullable(form.getFirst("name")).orElse("").strip();
    return new KeyForm(name, scopes, Optional.ofNullable(form.getFirst("tage")).orElse(""));
  }

  /**
   * What is wrong with it.
   *
   * @param edits whether whoever makes it may edit rules
   */
  Map<String, String> errors(boolean edits) {
    var errors = new LinkedHashMap<String, String>();
    if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(c -> c < ' ')) {
      errors.put("name", Wording.text("schluessel.fehler.name"));
    }
    if (scopes.isEmpty()) {
      errors.put("zweck", Wording.text("schluessel.fehler.zweck"));
    } else if (scopes.contains(Scope.RECHT) && !edits) {
      errors.put("zweck", Wording.text("schluessel.fehler.recht"));
    }
    if (!KeyTerm.DAYS.contains(days)) {
      errors.put("tage", Wording.text("schluessel.fehler.tage"));
    }
    return errors;
  }
}
