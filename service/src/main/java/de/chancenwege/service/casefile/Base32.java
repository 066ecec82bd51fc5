package de.chancenwege.service.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bytes as digits and capital letters, five bits each.
 *
 * <p>Y and Z are left out because scanners type them for each other where keyboards differ, I and O
 * because people read them as digits.
 */
final class Base32 {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWX";
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern LETTERS = Pattern.compile("[0-9A-X&&[^IO]]*");
  private static final int BITS = 5;
  private static final int MASK = 31;

  private Base32() {}

  static String write(byte[] bytes) {
    var text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte one : bytes) {
      held = held << Byte.SIZE | one & 0xff;
      for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
        text.append(ALPHABET.charAt(held >> bits - BITS & MASK));
      }
      held &= (1 << bits) - 1;
    }
    return bits == 0
        ? text.toString()
        : text.append(ALPHABET.charAt(held << BITS - bits)).toString();
  }

  /** The letters of a text without spaces, in capitals; nothing if there is another sign. */
  static Optional<String> letters(String text) {
    var letters = SPACE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    return LETTERS.matcher(letters).matches() ? Optional.of(letters) : Optional.empty();
  }

  /** The bytes that the letters stand for; nothing if they cannot have been written here. */
  static Optional<byte[]> read(String letters) {
    var bytes = new byte[letters.length() * BITS / Byte.SIZE];
    int held = 0;
    int bits = 0;
    int made = 0;
    for (int i = 0; i < letters.length(); i++) {
      held = held << BITS | ALPHABET.indexOf(letters.charAt(i));
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[made++] = (byte) (held >> bits);
        held &= (1 << bits) - 1;
      }
    }
    return held == 0 && bits < BITS ? Optional.of(bytes) : Optional.empty();
  }
}
