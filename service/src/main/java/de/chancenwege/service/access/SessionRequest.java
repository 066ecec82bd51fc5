package de.chancenwege.service.access;

import de.chancenwege.service.access.account.SessionToken;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The question whose session that is. */
final class SessionRequest extends BaseAuthenticationRequest {
  private final SessionToken token;

  SessionRequest(SessionToken token) {
    this.token = token;
  }

  SessionToken token() {
    return token;
  }
}
