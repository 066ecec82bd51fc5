package de.chancenwege.service.access.identity;

import de.chancenwege.service.access.account.Account;
import de.chancenwege.service.access.account.SessionToken;
import de.chancenwege.service.access.account.Sessions;
import de.chancenwege.service.access.key.ApiKeys;
import de.chancenwege.service.access.key.KeyFound;
import de.chancenwege.service.access.key.KeyHolder;
import de.chancenwege.service.database.DatabaseAwayException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * Whose session or key it is. Nobody's, if it is over, or if the database is away: what everybody
 * may see goes on then.
 */
@Singleton
public final class Identities implements IdentityProvider<TokenRequest> {
  private static final String KEY = "chancenwege.key";
  private static final String SESSION = "chancenwege.session";
  private static final String MUST_SET_PASSWORD = "chancenwege.must-set-password";

  private static final String REFUSED = "chancenwege.refused-key";

  private static final SecurityIdentity NOBODY = nobody().build();

  private final Sessions sessions;
  private final ApiKeys keys;

  Identities(Sessions sessions, ApiKeys keys) {
    this.sessions = sessions;
    this.keys = keys;
  }

  /** The token of the session; empty if it is none of ours. */
  public static String session(SecurityIdentity identity) {
    return Optional.ofNullable(identity.<String>getAttribute(SESSION)).orElse("");
  }

  /** Whether it is somebody who signed in, and no key. */
  public static boolean isPerson(SecurityIdentity identity) {
    return !identity.isAnonymous() && identity.getAttribute(KEY) == null;
  }

  /** The key with which somebody asks, if it is one. */
  public static Optional<KeyHolder> key(SecurityIdentity identity) {
    return Optional.ofNullable(identity.<KeyHolder>getAttribute(KEY));
  }

  /** What was found of a key that is not taken, if nobody is known for that reason. */
  public static Optional<KeyFound> refusedKey(SecurityIdentity identity) {
    return Optional.ofNullable(identity.<KeyFound>getAttribute(REFUSED));
  }

  /** Whether a password is in use that somebody else knows. */
  public static boolean mustSetPassword(SecurityIdentity identity) {
    return Boolean.TRUE.equals(identity.<Boolean>getAttribute(MUST_SET_PASSWORD));
  }

  @Override
  public Class<TokenRequest> getRequestType() {
    return TokenRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> identity(request));
  }

  /** Who signed in with that session; nobody, if it is over. */
  public SecurityIdentity of(SessionToken session) {
    return identity(new TokenRequest(TokenRequest.Source.COOKIE, session));
  }

  private SecurityIdentity identity(TokenRequest request) {
    var token = request.token();
    try {
      return switch (request.source()) {
        case COOKIE -> sessions.find(token).map(a -> identity(a, token)).orElse(NOBODY);
        case HEADER -> identity(keys.find(token));
      };
    } catch (DatabaseAwayException e) {
      return request.source() == TokenRequest.Source.HEADER
          ? identity(new KeyFound.NotReached())
          : NOBODY;
    }
  }

  private static SecurityIdentity identity(KeyFound key) {
    return key instanceof KeyFound.Taken taken
        ? identity(taken.holder())
        : nobody().addAttribute(REFUSED, key).build();
  }

  private static QuarkusSecurityIdentity.Builder nobody() {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(""))
        .setAnonymous(true);
  }

  private static SecurityIdentity identity(Account account, SessionToken token) {
    var roles = account.mustSetPassword() ? Set.<String>of() : account.roles();
    return QuarkusSecurityIdentity.builder(of(account.name(), roles))
        .addAttribute(SESSION, token.value())
        .addAttribute(MUST_SET_PASSWORD, account.mustSetPassword())
        .build();
  }

  private static SecurityIdentity identity(KeyHolder holder) {
    return QuarkusSecurityIdentity.builder(of(holder.account(), holder.roles()))
        .addAttribute(KEY, holder)
        .build();
  }

  private static SecurityIdentity of(String account, Set<String> roles) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(account))
        .addRoles(roles)
        .build();
  }
}
