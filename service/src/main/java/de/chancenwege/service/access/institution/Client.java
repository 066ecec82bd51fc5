package de.chancenwege.service.access.institution;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * What we are at the provider of the institution.
 *
 * @param issuer address of the provider
 * @param id by which it knows us
 * @param secret by which it believes us
 */
record Client(String issuer, String id, String secret) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * The one that is set; nothing if nothing is.
   *
   * @throws IllegalArgumentException if a part is missing, or the secret would travel in the clear
   */
  static Optional<Client> of(
      Optional<String> issuer, Optional<String> id, Optional<String> secret) {
    if (issuer.isEmpty() && id.isEmpty() && secret.isEmpty()) {
      return Optional.empty();
    }
    if (issuer.isEmpty() || id.isEmpty() || secret.isEmpty()) {
      throw new IllegalArgumentException(
          "Set all of CHANCENWEGE_OIDC_ISSUER, CHANCENWEGE_OIDC_CLIENT_ID and"
              + " CHANCENWEGE_OIDC_CLIENT_SECRET, or none of them");
    }
    return Optional.of(new Client(encrypted(issuer.get()), id.get(), secret.get()));
  }

  private static String encrypted(String issuer) {
    var address = URI.create(issuer);
    var isHere = THIS_MACHINE.contains(String.valueOf(address.getHost()));
    if ("https".equals(address.getScheme()) || "http".equals(address.getScheme()) && isHere) {
      return issuer;
    }
    throw new IllegalArgumentException(
        "CHANCENWEGE_OIDC_ISSUER must begin with https://, except on this very machine");
  }

  String encodedId() {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  /** What seals the cookies while somebody signs in: the same in all instances. */
  String seal() {
    try {
      var bytes = ("cookies\n" + secret).getBytes(StandardCharsets.UTF_8);
      var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Never shows the secret. */
  @Override
  public String toString() {
    return "Client";
  }
}
