package de.chancenwege.service.draft;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a draft is found and opened by: sixteen letters that cannot be guessed, 80 bits.
 *
 * <p>The database knows a hash of it alone. What encrypts the draft is derived from it as well, so
 * that whoever has the database has nothing.
 */
public final class DraftReference {
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LETTERS = 16;
  private static final int GROUP = 4;
  private static final Pattern SHAPE = Pattern.compile("[2-9A-Z&&[^IO]]{" + LETTERS + "}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
  private static final String HASH = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String letters;

  private DraftReference(String letters) {
    this.letters = letters;
  }

  /** A new one. */
  static DraftReference random() {
    var letters = new StringBuilder();
    RANDOM
        .ints(LETTERS, 0, ALPHABET.length())
        .forEach(index -> letters.append(ALPHABET.charAt(index)));
    return new DraftReference(letters.toString());
  }

  /** What somebody typed, in small letters or with other gaps as they like. */
  public static Optional<DraftReference> of(String typed) {
    var letters = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    return SHAPE.matcher(letters).matches()
        ? Optional.of(new DraftReference(letters))
        : Optional.empty();
  }

  /** In groups of four, as people write it down. */
  public String text() {
    return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** What the database knows it by. */
  byte[] hash() {
    return derived("chancenwege draft id");
  }

  /** What the draft is encrypted with. */
  SecretKeySpec key() {
    return new SecretKeySpec(derived("chancenwege draft key"), "AES");
  }

  private byte[] derived(String purpose) {
    try {
      var mac = Mac.getInstance(HASH);
      mac.init(new SecretKeySpec(letters.getBytes(StandardCharsets.US_ASCII), HASH));
      return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HASH, e);
    }
  }

  /** Never shows it: whoever reads it may read the draft. */
  @Override
  public String toString() {
    return "DraftReference";
  }
}
