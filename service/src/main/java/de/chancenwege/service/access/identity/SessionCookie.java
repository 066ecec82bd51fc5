package de.chancenwege.service.access.identity;

import de.chancenwege.service.access.account.SessionToken;
import de.chancenwege.service.access.account.Sessions;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookie that keeps somebody signed in until the browser is closed. No script sees it, and it
 * does not come along when another site sends a form.
 *
 * <p>It travels encrypted only, except to the very machine on which the service runs. With
 * encryption its name has a prefix by which browsers take it from this very host alone, so that no
 * other host of the domain can slip in a session of its own.
 */
@Singleton
public final class SessionCookie {
  private static final String NAME = "chancenwege";
  private static final String OF_THIS_HOST = "__Host-" + NAME;
  private static final String TLS = "https";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Sessions sessions;
  private final boolean alwaysSecure;

  SessionCookie(
      Sessions sessions,
      @ConfigProperty(name = "chancenwege.access.cookie-always-secure") boolean alwaysSecure) {
    this.sessions = sessions;
    this.alwaysSecure = alwaysSecure;
  }

  /** The session that the browser brought, whether it is over or not. */
  public Optional<SessionToken> read(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(name(request)))
        .map(Cookie::getValue)
        .flatMap(SessionToken::of);
  }

  /** Has the browser keep the session. */
  public void write(HttpServerRequest request, SessionToken token) {
    request.response().addCookie(cookie(request, token.value()));
  }

  /** Ends the session that the browser brought, if it brought one. */
  public void end(HttpServerRequest request) {
    read(request).ifPresent(sessions::close);
  }

  /** Has the browser drop it. */
  public void erase(HttpServerRequest request) {
    request.response().addCookie(cookie(request, "").setMaxAge(0));
  }

  private Cookie cookie(HttpServerRequest request, String value) {
    return Cookie.cookie(name(request), value)
        .setPath("/")
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.LAX)
        .setSecure(isSecure(request));
  }

  private String name(HttpServerRequest request) {
    return isSecure(request) ? OF_THIS_HOST : NAME;
  }

  /** Whether what the browser keeps must travel encrypted only. */
  public boolean isSecure(HttpServerRequest request) {
    return alwaysSecure
        || TLS.equals(request.scheme())
        || TLS.equals(request.getHeader("X-Forwarded-Proto"))
        || request.authority() == null
        || !THIS_MACHINE.contains(request.authority().host());
  }
}
