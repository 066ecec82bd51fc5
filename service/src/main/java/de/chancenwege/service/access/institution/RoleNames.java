package de.chancenwege.service.access.institution;

import de.chancenwege.service.access.account.Roles;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the institution names our roles. */
@Singleton
final class RoleNames {
  private final Map<String, String> byRole;

  RoleNames(
      @ConfigProperty(name = "chancenwege.oidc.role.recht") String recht,
      @ConfigProperty(name = "chancenwege.oidc.role.freigabe") String freigabe,
      @ConfigProperty(name = "chancenwege.oidc.role.verwaltung") String verwaltung,
      @ConfigProperty(name = "chancenwege.oidc.role.technik") String technik) {
    this.byRole =
        Map.of(
            Roles.RECHT, recht,
            Roles.FREIGABE, freigabe,
            Roles.VERWALTUNG, verwaltung,
            Roles.TECHNIK, technik);
  }

  Map<String, String> byRole() {
    return byRole;
  }
}
