package de.chancenwege.service.access.institution;

import de.chancenwege.service.access.identity.SessionCookie;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Has the framework ask the provider of the institution at one address alone, and nobody anywhere
 * else: what somebody may do is decided by our own session everywhere.
 */
@Singleton
final class ProviderChoice implements TenantConfigResolver {

  /** Said for every other address: else a cookie of the framework would choose a provider. */
  private static final OidcTenantConfig NOBODY =
      OidcTenantConfig.builder().tenantId("nobody").disableTenant().build();

  private final SessionCookie cookie;
  private final Optional<OidcTenantConfig> here;
  private final Optional<OidcTenantConfig> encrypted;

  ProviderChoice(Institution institution, SessionCookie cookie) {
    this.cookie = cookie;
    this.here = institution.client().map(c -> provider(c, institution, "here", false));
    this.encrypted = institution.client().map(c -> provider(c, institution, "encrypted", true));
  }

  @Override
  public Uni<OidcTenantConfig> resolve(
      RoutingContext context, OidcRequestContext<OidcTenantConfig> blocking) {
    var provider = cookie.isSecure(context.request()) ? encrypted : here;
    var isHere = context.normalizedPath().equals(InstitutionSignIn.PATH);
    return Uni.createFrom().item(isHere ? provider.orElse(NOBODY) : NOBODY);
  }

  private static OidcTenantConfig provider(
      Client client, Institution institution, String id, boolean secure) {
    return OidcTenantConfig.authServerUrl(client.issuer())
        .tenantId(id)
        .applicationType(ApplicationType.WEB_APP)
        .clientId(client.id())
        .credentials(client.secret())
        .roles(Source.idtoken, institution.rolesClaim())
        .tokenStateManager()
        .strategy(Strategy.ID_TOKEN)
        .encryptionSecret(client.seal())
        .end()
        .authentication()
        .scopes("profile")
        .redirectPath(InstitutionSignIn.PATH)
        .restorePathAfterRedirect()
        .errorPath(InstitutionSignIn.REFUSED)
        .cookiePath(InstitutionSignIn.PATH)
        .cookieForceSecure(secure)
        .forceRedirectHttpsScheme(secure)
        .nonceRequired()
        .pkceRequired()
        .stateSecret(client.seal())
        .end()
        .build();
  }
}
