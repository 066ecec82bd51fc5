package de.chancenwege.service.access;

import de.chancenwege.service.access.account.Account;
import de.chancenwege.service.access.account.SessionToken;
import de.chancenwege.service.access.account.Sessions;
import de.chancenwege.service.database.DatabaseAwayException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Whose session it is. Nobody's, if it is over, or if the database is away: what everybody may see
 * goes on then.
 */
@Singleton
final class SessionIdentities implements IdentityProvider<SessionRequest> {
  /** The token of the session. */
  static final String SESSION = "chancenwege.session";

  /** Set while a password is in use that somebody else knows. */
  static final String MUST_SET_PASSWORD = "chancenwege.must-set-password";

  private static final SecurityIdentity NOBODY =
      QuarkusSecurityIdentity.builder()
          .setPrincipal(new QuarkusPrincipal(""))
          .setAnonymous(true)
          .build();

  private final Sessions sessions;

  SessionIdentities(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Class<SessionRequest> getRequestType() {
    return SessionRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      SessionRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request.token()));
  }

  private SecurityIdentity identity(SessionToken token) {
    try {
      return sessions.find(token).map(account -> identity(account, token)).orElse(NOBODY);
    } catch (DatabaseAwayException e) {
      return NOBODY;
    }
  }

  private static SecurityIdentity identity(Account account, SessionToken token) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(account.name()))
        .addRoles(account.mustSetPassword() ? Set.of() : account.roles())
        .addAttribute(SESSION, token)
        .addAttribute(MUST_SET_PASSWORD, account.mustSetPassword())
        .build();
  }
}
