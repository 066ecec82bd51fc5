package de.chancenwege.service.access;

import de.chancenwege.service.access.identity.Identities;
import de.chancenwege.service.database.Sql;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What forms carry so that no other site can send them: bound to the account and its session.
 *
 * <p>Each is masked with other random bytes, so that the size of a compressed page tells nothing
 * about it.
 */
@Singleton
public final class FormTokens {
  private static final String HASH = "HmacSHA256";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Sql sql;
  private final AtomicReference<byte[]> secret = new AtomicReference<>(new byte[0]);

  public FormTokens(Sql sql) {
    this.sql = sql;
  }

  /** A new one for whoever asks. */
  public String of(SecurityIdentity identity) {
    var mask = new byte[BYTES];
    RANDOM.nextBytes(mask);
    var token = Arrays.copyOf(mask, 2 * BYTES);
    System.arraycopy(masked(expected(identity), mask), 0, token, BYTES, BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Whether that was made for whoever asks. */
  public boolean isOf(SecurityIdentity identity, String sent) {
    return decoded(sent)
        .filter(token -> token.length == 2 * BYTES)
        .map(token -> masked(Arrays.copyOfRange(token, BYTES, 2 * BYTES), token))
        .filter(token -> MessageDigest.isEqual(token, expected(identity)))
        .isPresent();
  }

  private byte[] expected(SecurityIdentity identity) {
    var of = identity.getPrincipal().getName() + '\n' + Identities.session(identity);
    try {
      var mac = Mac.getInstance(HASH);
      mac.init(new SecretKeySpec(secret(), HASH));
      return mac.doFinal(of.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HASH, e);
    }
  }

  private byte[] secret() {
    return secret.updateAndGet(
        known ->
            known.length > 0
                ? known
                : sql.list("select secret from access_secret", row -> row.getBytes(1)).get(0));
  }

  private static byte[] masked(byte[] bytes, byte[] mask) {
    var masked = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      masked[i] = (byte) (bytes[i] ^ mask[i]);
    }
    return masked;
  }

  private static Optional<byte[]> decoded(String sent) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(sent));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
