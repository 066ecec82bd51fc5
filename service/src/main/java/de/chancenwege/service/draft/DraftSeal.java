package de.chancenwege.service.draft;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts a draft so that it is opened by its reference alone, and not if it was changed. */
final class DraftSeal {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private DraftSeal() {}

  static byte[] seal(byte[] content, DraftReference reference) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, reference, nonce).doFinal(content);
      return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + CIPHER, e);
    }
  }

  /** What was sealed; nothing if it was changed since. */
  static Optional<byte[]> open(byte[] sealed, DraftReference reference) {
    var bytes = ByteBuffer.wrap(sealed);
    var nonce = new byte[NONCE_BYTES];
    bytes.get(nonce);
    var content = new byte[bytes.remaining()];
    bytes.get(content);
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, reference, nonce).doFinal(content));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + CIPHER, e);
    }
  }

  private static Cipher cipher(int mode, DraftReference reference, byte[] nonce)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, reference.key(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(reference.hash());
    return cipher;
  }
}
