package de.chancenwege.service.access.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes a password easy to guess. Which kinds of letters it is made of does not matter. */
public final class PasswordRules {
  /** How many letters it has at least. */
  public static final int SHORTEST = 12;

  /** What bcrypt looks at; the rest would count for nothing. */
  private static final int MOST_BYTES = 72;

  private static final int FEWEST_OTHERS = 6;
  private static final int FEWEST_DIFFERENT = 5;
  private static final String FILE = "/access/haeufige-passwoerter.txt";
  private static final Set<String> COMMON = common();

  /** What can be wrong with one. */
  public enum Fault {
    TOO_SHORT,
    TOO_LONG,
    LIKE_NAME,
    COMMON
  }

  private PasswordRules() {}

  /** What is wrong with a password for that account, if anything is. */
  public static Optional<Fault> fault(String password, String account) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(Fault.TOO_SHORT);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.of(Fault.TOO_LONG);
    }
    var plain = password.toLowerCase(Locale.ROOT);
    if (plain.replace(account, "").length() < FEWEST_OTHERS) {
      return Optional.of(Fault.LIKE_NAME);
    }
    return COMMON.contains(plain) || plain.chars().distinct().count() < FEWEST_DIFFERENT
        ? Optional.of(Fault.COMMON)
        : Optional.empty();
  }

  private static Set<String> common() {
    try (var stream = PasswordRules.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("The program comes without " + FILE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
