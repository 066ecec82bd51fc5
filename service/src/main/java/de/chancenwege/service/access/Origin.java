package de.chancenwege.service.access;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Set;

/** Where a request comes from, as far as the browser tells. No script can change what it tells. */
enum Origin {
  /** One of our own pages, or the person at the browser. */
  OWN,
  /** It is not told: no browser, or an old one. */
  UNTOLD,
  /** A page that hides where it is from. Our own do so too, in old browsers. */
  HIDDEN,
  /** A page of another site. */
  FOREIGN;

  private static final String FETCH_SITE = "Sec-Fetch-Site";
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  static Origin of(HttpServerRequest request) {
    var site = request.getHeader(FETCH_SITE);
    if (site != null) {
      return OWN_SITES.contains(site) ? OWN : FOREIGN;
    }
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin == null) {
      return UNTOLD;
    }
    if (origin.equals("null")) {
      return HIDDEN;
    }
    var host = String.valueOf(request.getHeader(HttpHeaders.HOST));
    return origin.toLowerCase(Locale.ROOT).endsWith("//" + host.toLowerCase(Locale.ROOT))
        ? OWN
        : FOREIGN;
  }
}
