package de.chancenwege.service.access;

import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.access.identity.Identities;
import de.chancenwege.service.access.institution.InstitutionSignIn;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Who may ask at all: everybody, unless that is switched off. A key that is not taken is told so in
 * any case: whoever sends one relies on it.
 */
public final class AskGate {
  private static final String INTERFACE = "/api/";

  /** What can be read without an account, whatever is set. */
  private static final Set<String> OPEN =
      Set.of(
          Refusals.SIGN_IN,
          InstitutionSignIn.PATH,
          InstitutionSignIn.PATH + "/abmelden",
          "/hilfe",
          "/glossar",
          "/barrierefreiheit",
          "/datenschutz");

  /** What must be there for whoever has to set a password first. */
  private static final String OWN = "/konto";

  private final CurrentIdentityAssociation identity;
  private final boolean open;

  AskGate(
      CurrentIdentityAssociation identity,
      @ConfigProperty(name = "chancenwege.ask-without-account") boolean open) {
    this.identity = identity;
    this.open = open;
  }

  @ServerRequestFilter
  Optional<Response> refuseStrangers(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath();
    var asks = identity.getIdentity();
    if (asks.isAnonymous() && (bringsKey(request, path) || !open && !OPEN.contains(path))) {
      return Optional.of(Refusals.notSignedIn(request, asks));
    }
    if (!open && !OPEN.contains(path) && !path.startsWith(OWN) && !mayAsk(asks)) {
      throw new ForbiddenException();
    }
    return Optional.empty();
  }

  private static boolean bringsKey(ContainerRequestContext request, String path) {
    return path.startsWith(INTERFACE)
        && request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION);
  }

  /** Everybody with an account, once the password is their own, and keys for it. */
  static boolean mayAsk(SecurityIdentity asks) {
    return Identities.isPerson(asks)
        ? !Identities.mustSetPassword(asks)
        : asks.hasRole(Roles.ASKING);
  }
}
