package de.chancenwege.service.web.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The page to sign in on.
 *
 * @param name what was typed as name
 * @param onwards where to go afterwards, empty if nobody wanted to go anywhere
 * @param refused whether name and password were refused
 * @param signedOut whether somebody has just signed out
 * @param institution why the account of the institution did not let somebody in: {@code abgewiesen}
 *     or {@code weg}; empty if it was not tried
 */
public record SignInPage(
    String name, String onwards, boolean refused, boolean signedOut, String institution) {

  /** The same after a failure. */
  static SignInPage refused(String name, String onwards) {
    return new SignInPage(name, onwards, true, false, "");
  }

  public boolean isFaulty() {
    return refused || !institution.isEmpty();
  }

  /** Whether the provider of the institution does not answer. */
  public boolean isAway() {
    return institution.equals("weg");
  }

  /** What leads to the provider of the institution, and goes on from there. */
  public String query() {
    return onwards.isEmpty() ? "" : "?weiter=" + URLEncoder.encode(onwards, StandardCharsets.UTF_8);
  }
}
