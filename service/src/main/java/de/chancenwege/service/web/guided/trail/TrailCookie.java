package de.chancenwege.service.web.guided.trail;

import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/**
 * A trail as a cookie. The browser sends it to the addresses of its own case only, never along with
 * a request from another site, shows it to no script and drops it when it is closed.
 */
@Singleton
public final class TrailCookie {

  private static final String NAME = "chancenwege-fall";
  private static final String TLS = "https";

  /** Browsers keep no cookie of more than 4096 bytes, its name included. */
  private static final int LARGEST = 4096 - NAME.length();

  private final Envelope envelope;
  private final HttpHeaders headers;
  private final UriInfo address;

  TrailCookie(Envelope envelope, HttpHeaders headers, UriInfo address) {
    this.envelope = envelope;
    this.headers = headers;
    this.address = address;
  }

  /** How many hours after the last answer a case can be gone on with. */
  public static long hours() {
    return Envelope.LIFE.toHours();
  }

  /** The trail that the browser brings; nothing if it is not there, too old or not ours. */
  public Optional<Trail> read(CaseKey key) {
    return Optional.ofNullable(headers.getCookies().get(NAME))
        .map(Cookie::getValue)
        .flatMap(value -> envelope.open(key, value));
  }

  /** The cookie for that trail. */
  public NewCookie write(CaseKey key, Trail trail) {
    var value = envelope.close(key, trail);
    if (value.length() > LARGEST) {
      throw new ProblemException(ProblemType.CONTENT_TOO_LARGE, "The case is too large.");
    }
    return cookie(key).value(value).build();
  }

  /** Has the browser drop what it keeps. */
  public NewCookie erase(CaseKey key) {
    return cookie(key).value("").maxAge(0).build();
  }

  private NewCookie.Builder cookie(CaseKey key) {
    return new NewCookie.Builder(NAME)
        .path(key.address())
        .httpOnly(true)
        .sameSite(SameSite.STRICT)
        .secure(isEncrypted());
  }

  /** A proxy that ends the encryption says so; whoever lies about it has a cookie less. */
  private boolean isEncrypted() {
    return TLS.equals(address.getRequestUri().getScheme())
        || TLS.equals(headers.getHeaderString("X-Forwarded-Proto"));
  }
}
