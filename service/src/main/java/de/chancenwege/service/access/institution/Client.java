package de.chancenwege.service.access.institution;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What we are at the provider of the institution.
 *
 * @param issuer address of the provider
 * @param id by which it knows us
 * @param secret by which it believes us
 */
record Client(String issuer, String id, String secret) {
  /** The one that is set; nothing if nothing is. All three are set, or none. */
  static Optional<Client> of(
      Optional<String> issuer, Optional<String> id, Optional<String> secret) {
    return issuer.map(address -> new Client(address, id.orElseThrow(), secret.orElseThrow()));
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
