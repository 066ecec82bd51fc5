package de.chancenwege.service.access.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who may sign in.
 *
 * @param name what they sign in with, in small letters
 * @param shownName what others see, may be empty
 * @param roles what they may do
 * @param disabled whether they may not sign in any more
 * @param oneTimeUntil until when the password may be used, if somebody else knows it
 * @param lockedUntil until when no password is looked at, after too many wrong ones
 */
public record Account(
    String name,
    String shownName,
    Set<String> roles,
    boolean disabled,
    Optional<Instant> oneTimeUntil,
    Optional<Instant> lockedUntil) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");

  public Account {
    roles = Set.copyOf(roles);
  }

  /** Whether an account can have that name. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Whether it must set a password of its own before anything else. */
  public boolean mustSetPassword() {
    return oneTimeUntil.isPresent();
  }
}
