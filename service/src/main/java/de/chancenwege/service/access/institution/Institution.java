package de.chancenwege.service.access.institution;

import de.chancenwege.service.access.account.Roles;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provider of accounts of the institution, as it is set; none by default. */
@Named("institution")
@Singleton
public final class Institution {
  private final Optional<Client> client;
  private final String rolesClaim;
  private final Map<String, String> names;

  /** Empty until the provider has told. */
  private volatile String signOut = "";

  Institution(
      @ConfigProperty(name = "chancenwege.oidc.issuer") Optional<String> issuer,
      @ConfigProperty(name = "chancenwege.oidc.client-id") Optional<String> clientId,
      @ConfigProperty(name = "chancenwege.oidc.client-secret") Optional<String> secret,
      @ConfigProperty(name = "chancenwege.oidc.roles-claim") String rolesClaim,
      RoleNames names) {
    this.client = Client.of(issuer, clientId, secret);
    this.rolesClaim = rolesClaim;
    this.names = names.byRole();
  }

  /** Whether anybody can sign in with it. */
  public boolean isThere() {
    return client.isPresent();
  }

  Optional<Client> client() {
    return client;
  }

  /** Where a token tells the roles, nested parts behind a stroke. */
  String rolesClaim() {
    return rolesClaim;
  }

  /** Our roles for those that a token tells; what we do not know gives none. */
  public Set<String> roles(Collection<String> told) {
    return Roles.ALL.stream()
        .filter(role -> told.contains(names.get(role)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is known how somebody ends the session there. */
  public boolean tellsSignOut() {
    return signOut().isPresent();
  }

  /** Keeps where somebody ends the session at the institution, once its provider has told. */
  public void signOutAt(String address) {
    signOut = address;
  }

  /** Where somebody ends the session at the institution; nothing until its provider has told. */
  public Optional<String> signOut() {
    return client
        .filter(known -> !signOut.isEmpty())
        .map(known -> signOut + "?client_id=" + known.encodedId());
  }
}
