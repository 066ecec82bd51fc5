package de.chancenwege.service.web.access;

import de.chancenwege.service.access.account.Account;
import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.web.wording.Wording;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was typed about an account.
 *
 * @param name in small letters
 * @param shownName what others see
 * @param roles those that there are
 */
record AccountForm(String name, String shownName, Set<String> roles) {
  private static final int LONGEST = 80;

  static final AccountForm EMPTY = new AccountForm("", "", Set.of());

  static AccountForm of(MultivaluedMap<String, String> form) {
    var roles =
        form.getOrDefault("rolle", List.of()).stream()
            .filter(Roles.ALL::contains)
            .collect(Collectors.toSet());
    return new AccountForm(
        typed(form, "name").toLowerCase(Locale.ROOT), typed(form, "anzeigename"), roles);
  }

  private static String typed(MultivaluedMap<String, String> form, String field) {
    return Optional.ofNullable(form.getFirst(field)).orElse("").strip();
  }

  /** What is wrong with a new account. */
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (!Account.isName(name)) {
      errors.put("name", Wording.text("konto.name.form"));
    }
    errors.putAll(shownNameErrors());
    return errors;
  }

  /** What is wrong with the name that others see. */
  Map<String, String> shownNameErrors() {
    var isFine = shownName.length() <= LONGEST && shownName.chars().noneMatch(c -> c < ' ');
    return isFine ? Map.of() : Map.of("anzeigename", Wording.text("konto.anzeigename.form"));
  }
}
