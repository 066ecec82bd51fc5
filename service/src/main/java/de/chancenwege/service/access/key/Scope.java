package de.chancenwege.service.access.key;

import de.chancenwege.service.access.account.Roles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a key can be good for. Approving is not among it: that is for people. */
public enum Scope {
  /** To ask, where asking needs an account. */
  ADVICE("advice", Roles.ASKING),
  /** To read metrics, where they are not for everybody. */
  METRICS("metrics", Roles.TECHNIK),
  /** To edit rules, where the account that made the key may do so itself. */
  RECHT("recht", Roles.RECHT);

  private final String code;
  private final String role;

  Scope(String code, String role) {
    this.code = code;
    this.role = role;
  }

  /** As it is kept. */
  public String code() {
    return code;
  }

  /** What it lets its holder do. */
  public String role() {
    return role;
  }

  /** Those that let do what one of the roles may do. */
  public static List<Scope> forRoles(Set<String> roles) {
    return Arrays.stream(values()).filter(scope -> roles.contains(scope.role)).toList();
  }

  /** The one of that code, if there is one. */
  public static Optional<Scope> of(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
  }
}
