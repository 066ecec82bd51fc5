package de.chancenwege.service.web.guided.trail;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what a browser keeps for us, so that nobody else reads or changes it (AES-256-GCM).
 *
 * <p>Without a configured secret there is a new one for each start: cases do not outlive it.
 * Several instances behind one address need the same.
 */
@Singleton
final class Seal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec secret;

  Seal(@ConfigProperty(name = "chancenwege.guided.secret") Optional<String> secret) {
    this.secret = new SecretKeySpec(secret.map(Seal::decoded).orElseGet(this::bytes), "AES");
  }

  private static byte[] decoded(String secret) {
    return Base64.getDecoder().decode(secret.strip());
  }

  private byte[] bytes() {
    var bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    return bytes;
  }

  /** The content, sealed for this case alone, in letters that a cookie may hold. */
  String close(CaseKey key, byte[] content) {
    var iv = new byte[IV_BYTES];
    random.nextBytes(iv);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, key, iv).doFinal(content);
      var whole = ByteBuffer.allocate(iv.length + sealed.length).put(iv).put(sealed).array();
      return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + CIPHER, e);
    }
  }

  /** The content; nothing if it was not sealed here for this case. */
  Optional<byte[]> open(CaseKey key, String sealed) {
    try {
      var whole = Base64.getUrlDecoder().decode(sealed);
      if (whole.length < IV_BYTES + TAG_BITS / Byte.SIZE) {
        return Optional.empty();
      }
      var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(whole, IV_BYTES));
      return Optional.of(cipher.doFinal(whole, IV_BYTES, whole.length - IV_BYTES));
    } catch (IllegalArgumentException | AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + CIPHER, e);
    }
  }

  private Cipher cipher(int mode, CaseKey key, byte[] iv) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(key.value().getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }
}
