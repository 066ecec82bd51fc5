package de.chancenwege.service.access.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a session or a key is known by: 256 bits that cannot be guessed. The database knows the hash
 * of it alone; because it cannot be guessed, a quick hash is enough.
 */
public final class SessionToken {
  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String value;

  private SessionToken(String value) {
    this.value = value;
  }

  /** A new one. */
  public static SessionToken random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What somebody sent, if it has the form of one. */
  public static Optional<SessionToken> of(String sent) {
    return SHAPE.matcher(sent).matches() ? Optional.of(new SessionToken(sent)) : Optional.empty();
  }

  /** As it goes over the line. */
  public String value() {
    return value;
  }

  /** What the database knows it by. */
  public byte[] hash() {
    try {
      var bytes = value.getBytes(StandardCharsets.US_ASCII);
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Never shows it: whoever reads it is signed in. */
  @Override
  public String toString() {
    return "SessionToken";
  }
}
