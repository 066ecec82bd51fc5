package de.chancenwege.service.web.access;

/**
 * The page to sign in on.
 *
 * @param name what was typed as name
 * @param onwards where to go afterwards, empty if nobody wanted to go anywhere
 * @param refused whether name and password were refused
 * @param signedOut whether somebody has just signed out
 */
public record SignInPage(String name, String onwards, boolean refused, boolean signedOut) {

  /** The same after a failure. */
  static SignInPage refused(String name, String onwards) {
    return new SignInPage(name, onwards, true, false);
  }
}
