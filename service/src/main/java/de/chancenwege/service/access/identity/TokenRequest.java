package de.chancenwege.service.access.identity;

import de.chancenwege.service.access.account.SessionToken;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The question whose session or key that is. */
final class TokenRequest extends BaseAuthenticationRequest {
  /** Where a token came from. */
  enum Source {
    COOKIE,
    HEADER
  }

  private final Source source;
  private final SessionToken token;

  TokenRequest(Source source, SessionToken token) {
    this.source = source;
    this.token = token;
  }

  Source source() {
    return source;
  }

  SessionToken token() {
    return token;
  }
}
